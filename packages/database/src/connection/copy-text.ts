import type { BulkRow, BulkValue } from './sql.ts';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const field = (value: BulkValue): string => {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  const text = value instanceof Date ? value.toISOString() : value;
  return text.replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character);
};

/** A row in the text form of COPY. */
export const copyLine = (row: BulkRow): string => `${row.map(field).join('\t')}\n`;
