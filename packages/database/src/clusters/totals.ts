import type { VerdictKind } from '@qunxing/evaluation';
import { binding } from '../connection/binding.ts';
import { only, type Sql } from '../connection/sql.ts';
import { clusterCondition } from './cluster-filter.ts';
import { standingJoin } from './standing-join.ts';

/** The register in numbers. */
export interface Totals {
  readonly clusters: number;
  readonly demonstrationClusters: number;
  /** Clusters with a published recognition. */
  readonly recognizedClusters: number;
  /** Clusters of other provinces, known for comparison. */
  readonly comparisonClusters: number;
  readonly counties: number;
  readonly enterprises: number;
  readonly figures: number;
  /** Figures that fit an item. */
  readonly fittingFigures: number;
  readonly evaluations: number;
  /** Clusters by verdict under the standard; those not evaluated count under `none`. */
  readonly verdicts: Readonly<Partial<Record<VerdictKind | 'none', number>>>;
  readonly known: number;
  readonly needed: number;
}

/** The register in numbers, of all clusters or only (or without) those for demonstration. One statement. */
export const totals = (
  sql: Sql,
  { standard, demonstration }: { readonly standard?: string | undefined; readonly demonstration?: boolean | undefined },
): Promise<Totals> => {
  const values = binding();
  const enterprises = demonstration === undefined ? 'true' : `demonstration = ${values.bind(demonstration)}`;
  const text = `WITH meant AS (
      SELECT c.id, c.demonstration, coalesce(l.verdict, 'none') AS verdict, l.coverage_known AS known,
        l.coverage_needed AS needed
      FROM cluster c ${standingJoin(standard, values)} WHERE ${clusterCondition({ demonstration }, values)}),
    judged AS (
      SELECT verdict, count(*)::int AS n, count(*) FILTER (WHERE demonstration) AS demonstration, sum(known) AS known,
        sum(needed) AS needed
      FROM meant GROUP BY verdict)
    SELECT coalesce(sum(n), 0)::int AS clusters, coalesce(sum(demonstration), 0)::int AS "demonstrationClusters",
      (SELECT count(DISTINCT r.cluster_id)::int FROM recognition r JOIN meant m ON m.id = r.cluster_id)
        AS "recognizedClusters",
      (SELECT count(*)::int FROM cluster WHERE programme_id IS NULL) AS "comparisonClusters",
      (SELECT count(DISTINCT cc.county_code)::int FROM cluster_county cc JOIN meant m ON m.id = cc.cluster_id) AS counties,
      (SELECT count(*)::int FROM enterprise WHERE ${enterprises}) AS enterprises,
      f.figures, f.fitting AS "fittingFigures",
      (SELECT count(*)::int FROM evaluation e JOIN meant m ON m.id = e.cluster_id) AS evaluations,
      coalesce(json_object_agg(verdict, n) FILTER (WHERE verdict IS NOT NULL), '{}') AS verdicts,
      coalesce(sum(known), 0)::int AS known, coalesce(sum(needed), 0)::int AS needed
    FROM (SELECT count(*)::int AS figures, count(f.item)::int AS fitting
          FROM figure_revision f JOIN meant m ON m.id = f.cluster_id) f
    LEFT JOIN judged ON true GROUP BY f.figures, f.fitting`;
  return only(sql.query<Totals>(text, values.values));
};
