import { algebraVersion, type ItemDefinition } from '@qunxing/criterion';
import { bind } from '../binding/bind.ts';
import type { BindProblem } from '../binding/bind-problem.ts';
import type { InputError } from '../reading/input-error.ts';
import { readCaseInput } from '../reading/read-case-input.ts';
import { readStandard } from '../reading/read-standard.ts';
import type { Standard } from '../standard.ts';
import type { Receipt } from '../verdict.ts';
import { changedParts, hashOf } from './changed-parts.ts';
import { engineVersion, issueReceipt } from './issue-receipt.ts';
import type { ReceiptInputs } from './receipt-inputs.ts';
import { problem, type ReceiptProblem, shown } from './receipt-problem.ts';
import { inputProblem, resultDifferences } from './result-differences.ts';

const major = (version: unknown): string => String(version).split('.')[0] ?? '';

/** Refuses what this program cannot recompute: another kind of receipt, or a newer engine or algebra. */
const unsupported = (receipt: Readonly<Record<string, unknown>>): readonly ReceiptProblem[] => {
  const found: ReceiptProblem[] = [];
  if (receipt.receipt !== '1' && receipt.receipt !== '2') {
    found.push(
      problem(
        'RECEIPT_WRONG',
        '/receipt/receipt',
        '不是本程序认识的凭据版本。',
        'Not a version of receipts that this program reads.',
      ),
    );
  }
  for (const [key, ours, code, zh] of [
    ['engine', engineVersion, 'ENGINE_UNSUPPORTED', '引擎'],
    ['algebra', algebraVersion, 'ALGEBRA_UNSUPPORTED', '算式'],
  ] as const) {
    if (major(receipt[key]) === major(ours)) continue;
    const theirs = shown(receipt[key]);
    found.push(
      problem(
        code,
        `/receipt/${key}`,
        `凭据由${zh}版本 ${theirs} 出具，本程序为 ${ours}：请用同一主版本核验。`,
        `The receipt was issued with ${key} ${theirs}, this program has ${ours}: verify it with the same major version.`,
      ),
    );
  }
  return found;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const seal = (receipt: Readonly<Record<string, unknown>>): readonly ReceiptProblem[] => {
  const { result, ...sealed } = receipt;
  if (result === hashOf(sealed)) return [];
  return [
    problem(
      'RECEIPT_CHANGED',
      '/receipt/result',
      '凭据的内容与其结果摘要不符：出具后被改动过。',
      'The receipt does not match its own result hash: it was changed after it was issued.',
    ),
  ];
};

/** What keeps the standard from being bound, at its place in the file. */
const refusedAt = ({ subject, path, message }: BindProblem, definitions: readonly unknown[]): ReceiptProblem => {
  const index = definitions.findIndex((definition) => isRecord(definition) && definition.id === subject);
  return { code: 'STANDARD_REFUSED', path: `${index < 0 ? '/standard' : `/definitions/${index}`}${path}`, message };
};

/** What is wrong with a figure, by its name. */
const wrongFigure = ({ path, item, message }: InputError, items: readonly ItemDefinition[]): ReceiptProblem => {
  const title = items.find(({ id }) => id === item)?.title;
  const [zh, en] = title === undefined ? ['', ''] : [`${title['zh-CN']}，`, `${title.en}, `];
  return problem('INPUT_WRONG', `/input${path}`, `${zh}${message['zh-CN']}`, `${en}${message.en}`);
};

/** A receipt that agrees with everything beside it, and the standard it was issued under. */
export interface Verified {
  readonly ok: true;
  readonly receipt: Receipt;
  readonly standard: Standard;
}

/**
 * Verifies a receipt offline: that nothing in it was changed, that definitions, standard and input are those it names,
 * and that evaluating them again gives the same result. Names everything that differs; takes data of any kind.
 * Whether definitions and standard are the official ones it cannot know: whoever alters them and issues anew gets a
 * receipt that agrees with itself, so their hashes are to be held against known editions.
 */
export const verifyReceipt = (
  receipt: unknown,
  { definitions, standard, input }: ReceiptInputs,
): Verified | { readonly problems: readonly ReceiptProblem[] } => {
  if (!isRecord(receipt)) {
    return { problems: [problem('RECEIPT_WRONG', '/receipt', '不是凭据。', 'This is not a receipt.')] };
  }
  const changed = changedParts(receipt, { definitions, standard, input });
  const problems: ReceiptProblem[] = [...unsupported(receipt), ...seal(receipt), ...changed.definitions];
  problems.push(...changed.standard);
  const edition = readStandard(standard);
  if ('errors' in edition) {
    for (const { path, message } of edition.errors) {
      problems.push({ code: 'STANDARD_REFUSED', path: `/standard${path}`, message });
    }
    return { problems };
  }
  const bound = bind(definitions, edition.standard);
  // What follows from a definition that was changed is no finding of its own.
  if ('refused' in bound && changed.definitions.length === 0) {
    problems.push(...bound.refused.map((refused) => refusedAt(refused, definitions)));
  }
  const items = 'plan' in bound ? bound.plan.criteria.flatMap(({ definition }) => definition.items) : [];
  const read = readCaseInput(input);
  if ('errors' in read)
    problems.push(...(changed.input ? [inputProblem()] : []), ...read.errors.map((error) => wrongFigure(error, items)));
  if (!('plan' in bound && 'input' in read)) return { problems };
  // An engine or algebra of the same major gives the same results, whatever its minor version.
  const { engine, algebra, result } = receipt;
  const again: Receipt = issueReceipt(bound.plan, read.input, undefined, receipt.receipt === '1' ? '1' : '2');
  problems.push(
    ...resultDifferences(
      { ...receipt, engine: again.engine, algebra: again.algebra, result: again.result },
      again,
      bound.plan,
      changed,
    ),
  );
  if (problems.length > 0) return { problems };
  return {
    ok: true,
    receipt: { ...again, engine: String(engine), algebra: String(algebra), result: result as Receipt['result'] },
    standard: edition.standard,
  };
};
