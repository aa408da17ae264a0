import type { Localized } from '@qunxing/criterion';
import { type Column, columns, type PublishedRow } from './published-row.ts';

/** What is wrong with a row; each names the column it was found in. */
export type RejectionCode =
  | 'ROW_FIELD_COUNT'
  | 'ROW_CONTROL_CHARACTER'
  | 'ROW_VALUE_MISSING'
  | 'ROW_DIVISION_UNKNOWN'
  | 'ROW_DIVISION_MISMATCH'
  | 'ROW_CLUSTER_MOVED'
  | 'ROW_YEAR_MALFORMED'
  | 'ROW_PERIOD_MALFORMED'
  | 'ROW_NUMBER_MALFORMED'
  | 'ROW_NUMBER_IMPOSSIBLE'
  | 'ROW_UNIT_WRONG'
  | 'ROW_RECOGNITION_UNREADABLE'
  | 'ROW_DUPLICATE'
  | 'ROW_CONTRADICTS_SAME_SOURCE';

/** A row that was not taken over: where, why, and what to do. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly line: number;
  /** Null when it is the row as a whole that does not fit the header or repeats another. */
  readonly column: Column | null;
  /** What stands there. */
  readonly given: string;
  readonly message: Localized;
}

/** A rejection of one cell of a row, with the place put before the reason. */
export const reject = (
  row: PublishedRow,
  column: Column,
  code: RejectionCode,
  zh: string,
  en: string,
): { readonly rejected: Rejection } => ({
  rejected: {
    code,
    line: row.line,
    column,
    given: row[column],
    message: {
      'zh-CN': `第 ${row.line} 行 ${column} 列：${zh}`,
      en: `Line ${row.line}, column ${column}: ${en}`,
    },
  },
});

/** A rejection of a row as a whole, with its line put before the reason. */
export const rejectRow = (
  row: PublishedRow,
  code: RejectionCode,
  zh: string,
  en: string,
): { readonly rejected: Rejection } => ({
  rejected: {
    code,
    line: row.line,
    column: null,
    given: columns.map((column) => row[column]).join(','),
    message: { 'zh-CN': `第 ${row.line} 行：${zh}`, en: `Line ${row.line}: ${en}` },
  },
});
