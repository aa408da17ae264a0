import { type Column, columns, type PublishedRow } from './published-row.ts';
import { type Rejection, reject, rejectRow } from './rejection.ts';

/** What one source may state once: the same thing about the same cluster and period, under the same qualifier. */
const statement = ['cluster', 'metric_key', 'year', 'period', 'qualifier', 'source'] as const satisfies Column[];

/** A second row with these the same states nothing new. */
const figure: readonly Column[] = [...statement, 'value', 'unit'];

const repetition = (row: PublishedRow, first: PublishedRow) => {
  const { line } = first;
  if (columns.every((column) => row[column] === first[column])) {
    const en = `the whole row is that of line ${line}; delete one of the two.`;
    return rejectRow(row, 'ROW_DUPLICATE', `整行与第 ${line} 行相同，请删除其一。`, en);
  }
  return rejectRow(
    row,
    'ROW_DUPLICATE',
    `与第 ${line} 行重复：${figure.join('、')} 各列相同。请删除其一。`,
    `it repeats line ${line}: the columns ${figure.join(', ')} are the same. Delete one of the two.`,
  );
};

/** Remembers statements and rejects a second row for one: a repetition, or another value from the same source. */
export const duplicateCheck = (): ((row: PublishedRow) => { readonly rejected: Rejection } | undefined) => {
  const seen = new Map<string, PublishedRow>();
  return (row) => {
    const stated = JSON.stringify(statement.map((column) => row[column]));
    const first = seen.get(stated);
    if (first === undefined) {
      seen.set(stated, row);
      return undefined;
    }
    if (figure.every((column) => row[column] === first[column])) return repetition(row, first);
    return reject(
      row,
      row.value === first.value ? 'unit' : 'value',
      'ROW_CONTRADICTS_SAME_SOURCE',
      `同一来源在第 ${first.line} 行写为 ${first.value} ${first.unit}，此处为 ${row.value} ${row.unit}，请核对来源。`,
      `the same source says ${first.value} ${first.unit} in line ${first.line} and ${row.value} ${row.unit} here; compare with the source.`,
    );
  };
};
