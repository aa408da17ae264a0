import type { PublishedFigure } from '@qunxing/published-figures';
import type { Sql } from '../connection/sql.ts';

/** Revisions that a file stated before: by what makes them the same, and by what they are a statement about. */
export interface StatedBefore {
  readonly byFingerprint: ReadonlyMap<string, string>;
  readonly byStatement: ReadonlyMap<string, string>;
}

const keyOf = (parts: readonly (string | null)[]): string => JSON.stringify(parts);

/** The key of what a figure is a statement about: the same source, subject, period and kind of figure. */
export const statementOf = ({ cluster, key, period, qualifier, source }: PublishedFigure): string =>
  keyOf([cluster, key, period.label, qualifier, source]);

/** Reads what published files stated before. */
export const statedBefore = async (sql: Sql): Promise<StatedBefore> => {
  const rows = await sql.query<{
    id: string;
    fingerprint: string;
    name: string;
    key: string;
    period: string;
    qualifier: string | null;
    source: string;
  }>(
    `SELECT f.id, f.fingerprint, coalesce(c.name, f.subject) AS name, f.published_key AS key, f.period_label AS period,
       f.qualifier, f.source
     FROM figure_revision f LEFT JOIN cluster c ON c.id = f.cluster_id
     WHERE f.fingerprint IS NOT NULL ORDER BY f.sequence`,
  );
  return {
    byFingerprint: new Map(rows.map(({ fingerprint, id }) => [fingerprint, id])),
    byStatement: new Map(
      rows.map(({ id, name, key, period, qualifier, source }) => [keyOf([name, key, period, qualifier, source]), id]),
    ),
  };
};
