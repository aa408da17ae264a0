import type { VerdictKind } from '@qunxing/evaluation';
import { binding } from '../connection/binding.ts';
import type { Sql } from '../connection/sql.ts';
import { clusterCondition } from './cluster-filter.ts';
import { standingJoin } from './standing-join.ts';

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
): Promise<readonly CountySummary[]> => {
  const values = binding();
  const text = `WITH recognized AS (SELECT DISTINCT cluster_id FROM recognition),
    counted AS (
      SELECT cc.county_code AS county, coalesce(l.verdict, 'none') AS verdict, count(*)::int AS clusters,
        count(*) FILTER (WHERE c.demonstration)::int AS demonstration, count(r.cluster_id)::int AS recognized,
        coalesce(sum(l.coverage_known), 0)::int AS known, coalesce(sum(l.coverage_needed), 0)::int AS needed
      FROM cluster_county cc JOIN cluster c ON c.id = cc.cluster_id
      ${standingJoin(standard, values)} LEFT JOIN recognized r ON r.cluster_id = c.id
      WHERE ${clusterCondition({ demonstration }, values)}
      GROUP BY 1, 2)
    SELECT county, sum(clusters)::int AS clusters, sum(demonstration)::int AS demonstration,
      sum(recognized)::int AS recognized, json_object_agg(verdict, clusters) AS verdicts, sum(known)::int AS known,
      sum(needed)::int AS needed
    FROM counted GROUP BY county ORDER BY county`;
  return sql.query<CountySummary>(text, values.values);
};
