import type { Sql } from '../connection/sql.ts';

/** Distinct enterprises of each cluster's latest roster that hold a title on a date, by kind of title. One statement. */
export const titleCounts = (
  sql: Sql,
  clusterIds: readonly string[],
  on: string,
): Promise<readonly { readonly clusterId: string; readonly kind: string; readonly enterprises: number }[]> =>
  sql.query(
    `SELECT m.cluster_id AS "clusterId", t.kind, count(DISTINCT m.enterprise_id)::int AS enterprises
     FROM roster_member m
     JOIN (SELECT cluster_id, max(year) AS year FROM roster_member WHERE cluster_id = ANY($1::text[]) GROUP BY cluster_id) y
       ON y.cluster_id = m.cluster_id AND y.year = m.year
     JOIN title t ON t.enterprise_id = m.enterprise_id
       AND t.valid_from <= $2::date AND (t.valid_to IS NULL OR t.valid_to >= $2::date)
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [clusterIds, on],
  );
