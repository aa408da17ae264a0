import type { VerdictKind } from '@qunxing/evaluation';
import { only, type Sql } from '../connection/sql.ts';

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
): Promise<Totals> =>
  only(
    sql.query<Totals>(
      `WITH meant AS (
         SELECT id, demonstration FROM cluster
         WHERE programme_id IS NOT NULL AND ($2::boolean IS NULL OR demonstration = $2)),
       standing AS (
         SELECT DISTINCT ON (l.cluster_id) l.cluster_id, l.verdict, l.coverage_known, l.coverage_needed
         FROM latest_evaluation l WHERE $1::text IS NULL OR l.standard_id = $1 ORDER BY l.cluster_id, l.sequence DESC),
       judged AS (
         SELECT coalesce(s.verdict, 'none') AS verdict, count(*)::int AS n, sum(s.coverage_known) AS known,
           sum(s.coverage_needed) AS needed
         FROM meant m LEFT JOIN standing s ON s.cluster_id = m.id GROUP BY 1)
       SELECT (SELECT count(*)::int FROM meant) AS clusters,
         (SELECT count(*)::int FROM meant WHERE demonstration) AS "demonstrationClusters",
         (SELECT count(DISTINCT r.cluster_id)::int FROM recognition r JOIN meant m ON m.id = r.cluster_id)
           AS "recognizedClusters",
         (SELECT count(*)::int FROM cluster WHERE programme_id IS NULL) AS "comparisonClusters",
         (SELECT count(DISTINCT cc.county_code)::int FROM cluster_county cc JOIN meant m ON m.id = cc.cluster_id)
           AS counties,
         (SELECT count(*)::int FROM enterprise WHERE $2::boolean IS NULL OR demonstration = $2) AS enterprises,
         (SELECT count(*)::int FROM figure_revision f JOIN meant m ON m.id = f.cluster_id) AS figures,
         (SELECT count(*)::int FROM figure_revision f JOIN meant m ON m.id = f.cluster_id WHERE f.item IS NOT NULL)
           AS "fittingFigures",
         (SELECT count(*)::int FROM evaluation e JOIN meant m ON m.id = e.cluster_id) AS evaluations,
         coalesce((SELECT json_object_agg(verdict, n) FROM judged), '{}') AS verdicts,
         (SELECT coalesce(sum(known), 0)::int FROM judged) AS known,
         (SELECT coalesce(sum(needed), 0)::int FROM judged) AS needed`,
      [standard ?? null, demonstration ?? null],
    ),
  );
