import type { Localized } from '@qunxing/criterion';

/** What can be wrong with a receipt or with what it rests on. */
export type ReceiptProblemCode =
  | 'RECEIPT_WRONG'
  | 'RECEIPT_CHANGED'
  | 'ENGINE_UNSUPPORTED'
  | 'ALGEBRA_UNSUPPORTED'
  | 'DEFINITION_DIFFERS'
  | 'DEFINITION_UNNAMED'
  | 'STANDARD_DIFFERS'
  | 'STANDARD_REFUSED'
  | 'INPUT_DIFFERS'
  | 'INPUT_WRONG'
  | 'RESULT_DIFFERS';

/**
 * One thing that is wrong: what, where (a JSON pointer into the file that holds receipt, input, standard and definitions), and in
 * words.
 */
export interface ReceiptProblem {
  readonly code: ReceiptProblemCode;
  readonly path: string;
  readonly message: Localized;
}

/** A problem from its place and both texts. */
export const problem = (code: ReceiptProblemCode, path: string, zh: string, en: string): ReceiptProblem => ({
  code,
  path,
  message: { 'zh-CN': zh, en },
});

/** What stands somewhere, cut to a line. */
export const shown = (value: unknown): string => (value === undefined ? '—' : JSON.stringify(value).slice(0, 80));
