import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Refused, refuseFile } from './file-refusal.ts';
import { type CsvPlace, unclosedQuote } from './misplaced-quote.ts';
import { type Column, columns, type PublishedRow } from './published-row.ts';
import type { Rejection } from './rejection.ts';

/** The rows of a file, and the lines whose fields do not match the header. */
export type RowsRead = { readonly rows: readonly PublishedRow[]; readonly rejections: readonly Rejection[] } | Refused;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const headerOf = (text: string): readonly string[] => {
  try {
    return parse(text, { bom: true, to: 1, trim: true })[0] ?? [];
  } catch {
    return [];
  }
};

const malformed = (text: string, { line, field }: CsvPlace): Refused => {
  const column = line === 1 ? undefined : headerOf(text)[field];
  const zh = column === undefined ? '' : ` ${column} 列`;
  const en = column === undefined ? '' : `column ${column}, `;
  return refuseFile(
    'FILE_MALFORMED',
    line,
    column === undefined ? [] : [column],
    `${zh}引号不成对或位置不对，文件不是规范的 CSV。请更正此处，或用表格软件重新导出为 UTF-8 编码的 CSV。`.trim(),
    `${en}quotes do not match, so this is no well-formed CSV. Mend this place, or export the file again as CSV in UTF-8.`,
  );
};

const parseText = (text: string): { readonly records: readonly Parsed[] } | Refused => {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
    // The package types records without `info`; with it, each comes with the number of its last line.
    return { records: parse(text, options) as unknown as readonly Parsed[] };
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const open = thrown.code === 'CSV_QUOTE_NOT_CLOSED' ? unclosedQuote(text) : undefined;
    return malformed(text, open ?? { line: Number(thrown.lines ?? 1), field: Number(thrown.column ?? -1) });
  }
};

const checkHeader = (header: readonly string[]): Refused | undefined => {
  const twice = columns.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  const missing = columns.filter((column) => !header.includes(column));
  const list = (twice.length > 0 ? twice : missing).join(', ');
  if (twice.length > 0) {
    return refuseFile('FILE_COLUMNS_TWICE', 1, twice, `表头有重复的列 ${list}。`, `the header has ${list} twice.`);
  }
  if (missing.length === 0) return undefined;
  const en = `the header lacks ${list}. Add the columns and try again.`;
  return refuseFile('FILE_COLUMNS_MISSING', 1, missing, `表头缺少列 ${list}。请补全后重试。`, en);
};

const fieldCount = (line: number, record: readonly string[], expected: number): Rejection => ({
  code: 'ROW_FIELD_COUNT',
  line,
  column: null,
  given: record.join(','),
  message: {
    'zh-CN': `第 ${line} 行：有 ${record.length} 个字段，表头有 ${expected} 个。含逗号的内容请加引号。`,
    en: `Line ${line}: ${record.length} fields where the header has ${expected}. Quote a text that contains a comma.`,
  },
});

/** Reads the text of a file of published figures into rows; a text that is no such file is refused as a whole. */
export const readRows = (text: string): RowsRead => {
  const parsed = parseText(text);
  if ('refused' in parsed) return parsed;
  const [first, ...records] = parsed.records;
  if (first === undefined) return refuseFile('FILE_EMPTY', 1, columns, '文件为空。', 'the file is empty.');
  const header = first.record;
  const wrong = checkHeader(header);
  if (wrong !== undefined) return wrong;
  const rows: PublishedRow[] = [];
  const rejections: Rejection[] = [];
  for (const { record, info } of records) {
    // A quoted cell may hold line breaks; the row is named by its first line.
    const line = info.lines - (record.join('').split('\n').length - 1);
    if (record.length !== header.length) rejections.push(fieldCount(line, record, header.length));
    else {
      const cells = columns.map((column) => [column, record[header.indexOf(column)] ?? '']);
      // The entries are exactly the columns.
      rows.push({ line, ...(Object.fromEntries(cells) as Record<Column, string>) });
    }
  }
  return { rows, rejections };
};
