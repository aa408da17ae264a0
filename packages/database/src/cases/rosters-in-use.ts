import type { CaseInput, RosterYear } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';

/** Rosters by cluster and year. */
export type RostersInUse = ReadonlyMap<string, CaseInput['roster']>;

/** The rosters in use now, or as of a moment, up to a year. */
export const rostersInUse = async (
  sql: Sql,
  clusterIds: readonly string[],
  lastYear: number,
  asOf: Date | undefined,
): Promise<RostersInUse> => {
  const rows = await sql.query<{ cluster: string; year: number; revision: string; source: string; text: string }>(
    `SELECT r.cluster, r.year, r.id AS revision, r.source, s.text
     FROM (
       SELECT DISTINCT ON (cluster_id, year) cluster_id AS cluster, year, id, source FROM roster_revision
       WHERE cluster_id = ANY($1::text[]) AND year <= $2
         AND ($3::timestamptz IS NULL OR recorded_at <= $3::timestamptz)
       ORDER BY cluster_id, year, sequence DESC
     ) r JOIN roster_sheet s ON s.revision_id = r.id
     ORDER BY r.cluster, r.year`,
    [clusterIds, lastYear, asOf?.toISOString() ?? null],
  );
  const rosters = new Map<string, Partial<Record<`y${number}`, RosterYear>>>();
  for (const { cluster, year, revision, source, text } of rows) {
    const years = rosters.get(cluster) ?? {};
    // `recordRosters` wrote the text from a RosterYear, and sheets are never changed.
    years[`y${year}`] = { ...(JSON.parse(text) as RosterYear), revision, source };
    rosters.set(cluster, years);
  }
  return rosters;
};
