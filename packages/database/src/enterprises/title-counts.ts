import type { ClusterRead } from '../clusters/cluster-read.ts';

/** How many distinct enterprises of a cluster's latest roster hold a title. */
export interface TitleCountRow {
  readonly clusterId: string;
  readonly kind: string;
  readonly enterprises: number;
}

/** Titles held in each cluster's latest roster, on the last day of its year, by kind. */
export const clusterTitleCounts: ClusterRead<TitleCountRow> = {
  select: `SELECT m.cluster_id AS "clusterId", t.kind, count(DISTINCT m.enterprise_id)::int AS enterprises
    FROM roster_member m
    JOIN (SELECT cluster_id, max(year) AS year FROM roster_member WHERE cluster_id = ANY($1::text[]) GROUP BY cluster_id) y
      ON y.cluster_id = m.cluster_id AND y.year = m.year
    JOIN title t ON t.enterprise_id = m.enterprise_id
      AND t.valid_from <= make_date(m.year, 12, 31) AND (t.valid_to IS NULL OR t.valid_to >= make_date(m.year, 12, 31))
    GROUP BY 1, 2 ORDER BY 1, 2`,
  clusterOf: ({ clusterId }) => clusterId,
};
