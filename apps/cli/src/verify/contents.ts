import type { Localized } from '@qunxing/criterion';
import { type Receipt, type Standard, verdictTitle } from '@qunxing/evaluation';
import { text } from '../answer.ts';
import type { Known, knownEditions } from './known-editions.ts';
import type { NamedCluster } from './subject.ts';

const subjectLine = (subject: string, cluster: NamedCluster | undefined): Localized => {
  if (cluster === undefined) return text(`对象：${subject}`, `Subject: ${subject}`);
  const [zh, en] = cluster.demonstration ? ['【示例数据】', ' [demonstration data]'] : ['', ''];
  return text(
    `对象：${zh}${cluster.name}（${subject}；名称由文件给出，不在摘要之内）`,
    `Subject:${en} ${cluster.name} (${subject}; the name is the file's, under no hash)`,
  );
};

const count = ({ requirements }: Standard, status: 'official' | 'provisional' | 'unset'): number =>
  requirements.filter(({ threshold }) => threshold.status === status).length;

const editions: Readonly<Record<Known, Localized>> = {
  shipped: text('随本版本发布', 'ships with this version'),
  configured: text('由本机配置列出', 'named by the configuration of this machine'),
  given: text('不随本版本发布，与所给摘要一致', 'does not ship with this version, has the given hash'),
  unknown: text('未知', 'UNKNOWN'),
};

const standardLines = (standard: Standard, { hash }: Receipt['standard'], known: Known): readonly Localized[] => {
  const numbers = [count(standard, 'official'), count(standard, 'provisional'), count(standard, 'unset')] as const;
  const day = standard.effective.status === 'unset' ? undefined : standard.effective.value;
  const [zh, en] = standard.exercise ? ['【演示标准】', '[exercise standard] '] : ['', ''];
  return [
    text(
      `标准：${zh}${standard.title['zh-CN']}（${standard.id}）`,
      `Standard: ${en}${standard.title.en} (${standard.id})`,
    ),
    text(
      `  版本：${standard.document['zh-CN']}，${day === undefined ? '施行日期未定' : `自 ${day} 起施行`}；${editions[known]['zh-CN']}`,
      `  Edition: ${standard.document.en}, ${day === undefined ? 'date of effect unset' : `in effect from ${day}`}; ${editions[known].en}`,
    ),
    text(
      `  门槛：正式 ${numbers[0]}，暂定 ${numbers[1]}，未定 ${numbers[2]}`,
      `  Thresholds: official ${numbers[0]}, provisional ${numbers[1]}, unset ${numbers[2]}`,
    ),
    text(`  摘要：${hash}`, `  Hash: ${hash}`),
  ];
};

const verdictLine = ({ evaluation }: Receipt): Localized => {
  const { verdict, provisional, coverage, referenceDate, referenceYear } = evaluation;
  const { 'zh-CN': zh, en } = verdictTitle[verdict];
  return text(
    `判定：${zh}${provisional ? '（暂定）' : ''}；基准年 ${referenceYear}，基准日 ${referenceDate}；已知数据 ${coverage.known}/${coverage.needed}`,
    `Verdict: ${en}${provisional ? ' (provisional)' : ''}; reference year ${referenceYear}, reference date ${referenceDate}; data known ${coverage.known}/${coverage.needed}`,
  );
};

/** What a receipt says that was found to agree with itself: of whom, under which edition, with which verdict. */
export const contentLines = (
  receipt: Receipt,
  standard: Standard,
  known: ReturnType<typeof knownEditions>,
  cluster: NamedCluster | undefined,
): readonly Localized[] => {
  const sure = [...known.definitions.values()].filter((each) => each !== 'unknown').length;
  return [
    subjectLine(receipt.evaluation.subject, cluster),
    ...standardLines(standard, receipt.standard, known.standard),
    text(
      `定义：${known.definitions.size} 个方面，其中已知 ${sure}`,
      `Definitions: aspects ${known.definitions.size}, of them known ${sure}`,
    ),
    verdictLine(receipt),
    text(`凭据摘要：${receipt.result}`, `Receipt hash: ${receipt.result}`),
  ];
};

/** Everything that is of no known edition, and what to do about it; nothing when all is known. */
export const unknownLines = (
  receipt: Receipt,
  { standard, definitions }: ReturnType<typeof knownEditions>,
): readonly Localized[] => {
  const strange = [...definitions].flatMap(([id, known]) => (known === 'unknown' ? [id] : []));
  const lines: Localized[] = [];
  if (standard === 'unknown') {
    lines.push(
      text(
        `!! 标准版本未知：“${receipt.standard.id}”的内容不是随本版本发布或本机配置列出的任何标准。凭据只与文件自带的标准相符，不能说明按正式标准评价。`,
        `!! UNKNOWN EDITION: this "${receipt.standard.id}" is none of the standards that ship with this version or that the configuration names. The receipt agrees with the standard in its own file only; it does not show what the official standard says.`,
      ),
    );
  }
  if (strange.length > 0) {
    lines.push(text(`!! 定义版本未知：${strange.join('、')}。`, `!! UNKNOWN DEFINITIONS: ${strange.join(', ')}.`));
  }
  if (lines.length === 0) return [];
  return [
    ...lines,
    text(
      '请用出具凭据的同一版本和同一配置（QUNXING_CONFIG）核验；或向发布机关取得摘要后，以 --standard-hash、--definition-hash 给出。',
      'Verify with the version and the configuration (QUNXING_CONFIG) that issued it, or get the hashes from the office that published them and give them with --standard-hash and --definition-hash.',
    ),
  ];
};
