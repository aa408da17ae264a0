import { algebraVersion } from '@qunxing/criterion';
import { bind } from '../binding/bind.ts';
import { readCaseInput } from '../reading/read-case-input.ts';
import { readStandard } from '../reading/read-standard.ts';
import { contentHash } from './content-hash.ts';
import { differences } from './differences.ts';
import { engineVersion, issueReceipt } from './issue-receipt.ts';
import { describe, problem, type ReceiptProblem, shown } from './receipt-problem.ts';

/** What a receipt is verified against: the archived inputs whose hashes it names, as data of any origin. */
export interface ReceiptInputs {
  readonly definitions: readonly unknown[];
  readonly standard: unknown;
  readonly input: unknown;
}

const major = (version: unknown): string => String(version).split('.')[0] ?? '';

/** Refuses what this program cannot recompute: another kind of receipt, or a newer engine or algebra. */
const unsupported = (receipt: Readonly<Record<string, unknown>>): readonly ReceiptProblem[] => {
  const found: ReceiptProblem[] = [];
  if (receipt.receipt !== '1') {
    found.push(
      problem(
        'RECEIPT_WRONG',
        '/receipt',
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
        `/${key}`,
        `凭据由${zh}版本 ${theirs} 出具，本程序为 ${ours}：请用同一主版本核验。`,
        `The receipt was issued with ${key} ${theirs}, this program has ${ours}: verify it with the same major version.`,
      ),
    );
  }
  return found;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sealOf = (receipt: Readonly<Record<string, unknown>>): string | undefined => {
  const { result: _, ...sealed } = receipt;
  try {
    return contentHash(sealed);
  } catch {
    // No canonical JSON: it cannot be what was issued.
    return undefined;
  }
};

/**
 * Verifies a receipt offline: that nothing in it was changed, that definitions, standard and input are those it names,
 * and that evaluating them again gives the same result. Names everything that differs; takes data of any kind.
 */
export const verifyReceipt = (
  receipt: unknown,
  { definitions, standard, input }: ReceiptInputs,
): { readonly ok: true } | { readonly problems: readonly ReceiptProblem[] } => {
  if (!isRecord(receipt)) {
    return { problems: [problem('RECEIPT_WRONG', '', '不是凭据。', 'This is not a receipt.')] };
  }
  const problems: ReceiptProblem[] = [...unsupported(receipt)];
  if (receipt.result !== sealOf(receipt)) {
    problems.push(
      problem(
        'RECEIPT_CHANGED',
        '/result',
        '凭据的内容与其结果摘要不符：出具后被改动过。',
        'The receipt does not match its own result hash: it was changed after it was issued.',
      ),
    );
  }
  const read = readCaseInput(input);
  if ('errors' in read) {
    for (const { path, message } of read.errors) problems.push({ code: 'INPUT_WRONG', path, message });
  }
  const edition = readStandard(standard);
  if ('errors' in edition) {
    for (const { path, message } of edition.errors) problems.push({ code: 'STANDARD_REFUSED', path, message });
    return { problems };
  }
  const bound = bind(definitions, edition.standard);
  if ('refused' in bound) {
    for (const { path, message } of bound.refused) problems.push({ code: 'STANDARD_REFUSED', path, message });
  }
  if ('plan' in bound && 'input' in read) {
    // An engine or algebra of the same major gives the same results, whatever its minor version.
    const { engine, algebra } = receipt;
    const again = { ...issueReceipt(bound.plan, read.input), engine, algebra, result: receipt.result };
    problems.push(...differences(receipt, again).map(describe));
  }
  return problems.length === 0 ? { ok: true } : { problems };
};
