import { algebraVersion, type Localized } from '@qunxing/criterion';
import { bind } from '../binding/bind.ts';
import { readCaseInput } from '../reading/read-case-input.ts';
import { readStandard } from '../reading/read-standard.ts';
import { contentHash } from './content-hash.ts';
import { type Difference, differences } from './differences.ts';
import { engineVersion, issueReceipt } from './issue-receipt.ts';

/** What can be wrong with a receipt. */
export type ReceiptProblemCode =
  | 'RECEIPT_WRONG'
  | 'RECEIPT_CHANGED'
  | 'ENGINE_UNSUPPORTED'
  | 'ALGEBRA_UNSUPPORTED'
  | 'DEFINITION_DIFFERS'
  | 'STANDARD_DIFFERS'
  | 'STANDARD_REFUSED'
  | 'INPUT_DIFFERS'
  | 'INPUT_WRONG'
  | 'RESULT_DIFFERS';

/** One thing that is wrong with a receipt: what, where in it (a JSON pointer), and in words. */
export interface ReceiptProblem {
  readonly code: ReceiptProblemCode;
  readonly path: string;
  readonly message: Localized;
}

/** What a receipt is verified against: the archived inputs whose hashes it names, as data of any origin. */
export interface ReceiptInputs {
  readonly definitions: readonly unknown[];
  readonly standard: unknown;
  readonly input: unknown;
}

const problem = (code: ReceiptProblemCode, path: string, zh: string, en: string): ReceiptProblem => ({
  code,
  path,
  message: { 'zh-CN': zh, en },
});

const shown = (value: unknown): string => (value === undefined ? '—' : JSON.stringify(value).slice(0, 80));

const describe = ({ path, left, right }: Difference): ReceiptProblem => {
  const [, head = '', name = ''] = path.split('/');
  const [zh, en] = [
    `凭据为 ${shown(left)}，重算为 ${shown(right)}。`,
    `receipt ${shown(left)}, recomputed ${shown(right)}.`,
  ];
  switch (head) {
    case 'definitions':
      return problem(
        'DEFINITION_DIFFERS',
        path,
        `定义“${name}”与凭据所记不是同一份：${zh}`,
        `Definition ${name} is not the one of the receipt: ${en}`,
      );
    case 'standard':
      return problem(
        'STANDARD_DIFFERS',
        path,
        `认定标准与凭据所记不是同一份：${zh}`,
        `The standard is not the one of the receipt: ${en}`,
      );
    case 'input':
      return problem(
        'INPUT_DIFFERS',
        path,
        `数据与凭据所记不是同一份：${zh}`,
        `The input is not the one of the receipt: ${en}`,
      );
    case 'evaluation':
      return problem(
        'RESULT_DIFFERS',
        path,
        `结果与重新计算不同，位于 ${path}：${zh}`,
        `The result differs when recomputed, at ${path}: ${en}`,
      );
    default:
      return problem(
        'RECEIPT_WRONG',
        path,
        `凭据内容有误，位于 ${path}：${zh}`,
        `The receipt is wrong at ${path}: ${en}`,
      );
  }
};

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
