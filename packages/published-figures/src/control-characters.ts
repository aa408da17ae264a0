import { columns, type PublishedRow } from './published-row.ts';
import { type Rejection, reject } from './rejection.ts';

/**
 * Characters that show nothing and change what is shown around them: control characters, line and paragraph separators, and
 * those that turn the direction of writing.
 */
const control = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Those that a note may not have: it is a text of several lines. */
const controlInNote = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Rejects a row of which a cell holds a control character; undefined when none does. */
export const checkControls = (row: PublishedRow): { readonly rejected: Rejection } | undefined => {
  for (const column of columns) {
    const found = (column === 'note' ? controlInNote : control).exec(row[column])?.[0];
    if (found === undefined) continue;
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return reject(
      row,
      column,
      'ROW_CONTROL_CHARACTER',
      `含有不可见的控制字符 ${code}。请删去后重试。`,
      `holds the control character ${code}, which cannot be seen. Remove it and try again.`,
    );
  }
  return undefined;
};
