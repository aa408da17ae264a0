import type { Localized } from '@qunxing/criterion';

/** Refusal of a whole file: nothing of it is taken over. */
export interface FileRefusal {
  readonly code: 'FILE_NOT_UTF8' | 'FILE_MALFORMED' | 'FILE_COLUMNS_MISSING' | 'FILE_COLUMNS_TWICE' | 'FILE_EMPTY';
  readonly line: number;
  /** The columns concerned; empty when the text is no CSV. */
  readonly columns: readonly string[];
  readonly message: Localized;
}

/** A result that is the refusal of a file. */
export type Refused = { readonly refused: FileRefusal };

/** The refusal of a file at one line, with the line put before the reason. */
export const refuseFile = (
  code: FileRefusal['code'],
  line: number,
  columns: readonly string[],
  zh: string,
  en: string,
): Refused => ({
  refused: { code, line, columns, message: { 'zh-CN': `第 ${line} 行：${zh}`, en: `Line ${line}: ${en}` } },
});
