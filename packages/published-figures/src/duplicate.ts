import type { PublishedRow } from './published-row.ts';
import { type Rejection, reject } from './rejection.ts';

/** What one source may state once: the same thing about the same cluster and period, under the same qualifier. */
const statementOf = (row: PublishedRow): string =>
  JSON.stringify([row.cluster, row.metric_key, row.year, row.period, row.qualifier, row.source]);

/** Remembers statements and rejects a second row for one: a repetition, or another value from the same source. */
export const duplicateCheck = (): ((row: PublishedRow) => { readonly rejected: Rejection } | undefined) => {
  const seen = new Map<string, PublishedRow>();
  return (row) => {
    const statement = statementOf(row);
    const first = seen.get(statement);
    if (first === undefined) {
      seen.set(statement, row);
      return undefined;
    }
    if (first.value === row.value && first.unit === row.unit) {
      const en = `the same figure from the same source stands in line ${first.line}; delete one of the two.`;
      return reject(row, 'value', 'ROW_DUPLICATE', `与第 ${first.line} 行重复（同一来源、同一数据），请删除其一。`, en);
    }
    return reject(
      row,
      'value',
      'ROW_CONTRADICTS_SAME_SOURCE',
      `同一来源在第 ${first.line} 行写为 ${first.value} ${first.unit}，此处为 ${row.value} ${row.unit}，请核对来源。`,
      `the same source says ${first.value} ${first.unit} in line ${first.line} and ${row.value} ${row.unit} here; compare with the source.`,
    );
  };
};
