import type { Localized } from '@qunxing/criterion';
import type { Difference } from './differences.ts';

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

/** A problem from its place and both texts. */
export const problem = (code: ReceiptProblemCode, path: string, zh: string, en: string): ReceiptProblem => ({
  code,
  path,
  message: { 'zh-CN': zh, en },
});

/** What stands somewhere, cut to a line. */
export const shown = (value: unknown): string => (value === undefined ? '—' : JSON.stringify(value).slice(0, 80));

/** A difference between a receipt and what was recomputed, as the problem it is. */
export const describe = ({ path, left, right }: Difference): ReceiptProblem => {
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
