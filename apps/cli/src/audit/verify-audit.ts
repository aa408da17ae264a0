import { type Checked, checkExport, type Kept, readKept } from '@qunxing/audit-log';
import type { Localized } from '@qunxing/criterion';
import { type Answer, exitCodes, text, unusable } from '../answer.ts';
import type { AuditVerifyCommand } from '../command.ts';
import { inOneLine } from '../control-characters.ts';
import { type Refused, readLines } from '../files.ts';
import { findingSentence } from './finding-sentence.ts';
import { nodeDigest, nodeSignatures } from './node-digest.ts';
import { readExport } from './read-export.ts';
import { readTrustedKey } from './trusted-keys.ts';

const noExport = (file: string, line: number): Localized =>
  text(
    `${file} 第 ${line} 行不是审计日志导出的内容。请使用系统“审计”页下载的文件。`,
    `${file} line ${line} is none of an export of the audit log. Use the file that the page “Audit” of the system gives.`,
  );

const nothingKept = (file: string, line: number): Localized =>
  text(
    `--head：${file} 第 ${line} 行不是日志头，也不是审计日志导出的内容。`,
    `--head: ${file} line ${line} is neither a head nor of an export of the audit log.`,
  );

const readOneKept = async (file: string): Promise<Kept | Refused> => {
  const reading = readKept();
  const refused = await readLines(file, reading.take);
  if (refused !== undefined) return refused;
  const kept = reading.end();
  return 'unreadable' in kept ? { refused: nothingKept(file, kept.unreadable) } : kept;
};

const contentLines = ({ size, streams, heads, latest, withheld }: Checked): readonly Localized[] => {
  const lines = [
    text(
      `审计日志：记录 ${size} 条，事项 ${streams} 个，签名的日志头 ${heads} 个`,
      `Audit log: records ${size}, streams ${streams}, signed heads ${heads}`,
    ),
  ];
  if (latest !== undefined) {
    lines.push(
      text(
        `最新日志头：${latest.at}，前 ${latest.size} 条，根 ${latest.root}`,
        `Newest head: ${latest.at}, over the first ${latest.size}, root ${latest.root}`,
      ),
      text(`签名密钥：${latest.key}`, `Signed with: ${latest.key}`),
    );
    if (latest.size < size)
      lines.push(
        text(
          `最新的 ${size - latest.size} 条尚未签名，几秒后的导出即会包含其签名`,
          `Newest records not signed yet: ${size - latest.size}; an export some seconds later has them signed`,
        ),
      );
  }
  if (withheld > 0)
    lines.push(
      text(`未公开内容、仅核对摘要的：${withheld} 条`, `Records of which only the hash is given: ${withheld}`),
    );
  return lines;
};

const holds = (kept: number): Localized =>
  kept === 0
    ? text(
        '各条内容、日志树、签名和各事项的次序均相符。请留存最新日志头：下次以 --head 核验，即可发现此后的删改。',
        'Every record, the tree, the signatures and the order of every stream agree. Keep the newest head: with --head the next time it shows what was dropped or made anew since.',
      )
    : text(
        '各条内容、日志树、签名和各事项的次序均相符，与留存的日志头一致：此前的记录未被改动、删去或重造。',
        'Every record, the tree, the signatures and the order of every stream agree, with what was kept too: nothing before it was changed, dropped or made anew.',
      );

const notVouched = text(
  '!! 密钥未经核实：签名所用公钥只由文件自己给出。请向系统主管单位另行取得公钥或其摘要，以 --key 给出；或以 --head 给出此前留存的日志头。',
  '!! KEY NOT VOUCHED FOR: the file alone says with which key it is signed. Get the public key or its hash from the office in charge by another way and give it with --key, or give a head kept from before with --head.',
);

const visibleFinding = (sentence: Localized): Localized => text(inOneLine(sentence['zh-CN']), inOneLine(sentence.en));

const answerFor = (checked: Checked, kept: number): Answer => {
  const lines = contentLines(checked).map(visibleFinding);
  const { findings, more } = checked;
  if (findings.length > 0) {
    const errors = findings.map((finding) => visibleFinding(findingSentence(finding)));
    const others = text(`!! 另有 ${more} 处。`, `!! And ${more} more.`);
    return { code: exitCodes.fails, lines, errors: more > 0 ? [...errors, others] : errors };
  }
  if (!checked.vouched) return { code: exitCodes.notVouched, lines, errors: [notVouched] };
  return { code: exitCodes.done, lines: [...lines, holds(kept)], errors: [] };
};

/**
 * Checks an export of the audit log, without a connection to anything: every body, leaf, head and signature, that each stream goes on
 * without a gap, and all of it against what was kept from before. What is wrong is named.
 */
export const verifyAudit = async ({ file, heads, keys }: Omit<AuditVerifyCommand, 'verb'>): Promise<Answer> => {
  const given = keys.map(readTrustedKey);
  const kept = await Promise.all(heads.map(readOneKept));
  const refused = [...given, ...kept].flatMap((one) => ('refused' in one ? [one.refused] : []));
  if (refused.length > 0) return unusable(...refused);
  const usable = kept.flatMap((one) => ('refused' in one ? [] : [one]));
  const checking = checkExport({
    digest: nodeDigest,
    isSignature: nodeSignatures(),
    trusted: [
      ...given.flatMap((one) => ('id' in one ? [one.id] : [])),
      ...usable.flatMap((one) => one.heads.map(({ key }) => key)),
    ],
    kept: usable,
  });
  const unread = await readExport(file, checking.takeChecked);
  if (unread !== undefined) return unusable(unread.refused);
  const checked = checking.end();
  if ('unreadable' in checked) return unusable(noExport(file, checked.unreadable));
  return answerFor(checked, usable.length);
};
