import type { VerdictKind } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';

/** The clusters of one county: how many, how they stand under a standard, and how much is known of them. */
export interface CountySummary {
  readonly county: string;
  readonly clusters: number;
  readonly demonstration: number;
  readonly recognized: number;
  /** Clusters by verdict; those not evaluated count under `none`. */
  readonly verdicts: Readonly<Partial<Record<VerdictKind | 'none', number>>>;
  /** Values known and needed, over all evaluated clusters of the county. */
  readonly known: number;
  readonly needed: number;
}

/**
 * Every county that has a cluster, by code, for the map; a cluster over several counties counts in each. Without a standard
 * each cluster counts with its latest evaluation. One statement.
 */
export const countySummaries = (
  sql: Sql,
  { standard, demonstration }: { readonly standard?: string | undefined; readonly demonstration?: boolean | undefined },
): Promise<readonly CountySummary[]> =>
  sql.query<CountySummary>(
    `WITH standing AS (
       SELECT DISTINCT ON (cluster_id) cluster_id, verdict, coverage_known, coverage_needed FROM latest_evaluation
       WHERE $1::text IS NULL OR standard_id = $1 ORDER BY cluster_id, sequence DESC),
     counted AS (
       SELECT cc.county_code AS county, coalesce(s.verdict, 'none') AS verdict, count(*)::int AS clusters,
         count(*) FILTER (WHERE c.demonstration)::int AS demonstration,
         count(*) FILTER (WHERE EXISTS (SELECT 1 FROM recognition r WHERE r.cluster_id = c.id))::int AS recognized,
         coalesce(sum(s.coverage_known), 0)::int AS known, coalesce(sum(s.coverage_needed), 0)::int AS needed
       FROM cluster_county cc JOIN cluster c ON c.id = cc.cluster_id LEFT JOIN standing s ON s.cluster_id = c.id
       WHERE c.programme_id IS NOT NULL AND ($2::boolean IS NULL OR c.demonstration = $2)
       GROUP BY 1, 2)
     SELECT county, sum(clusters)::int AS clusters, sum(demonstration)::int AS demonstration,
       sum(recognized)::int AS recognized, json_object_agg(verdict, clusters) AS verdicts, sum(known)::int AS known,
       sum(needed)::int AS needed
     FROM counted GROUP BY county ORDER BY county`,
    [standard ?? null, demonstration ?? null],
  );
