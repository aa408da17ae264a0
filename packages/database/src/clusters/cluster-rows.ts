import type { VerdictKind } from '@qunxing/evaluation';
import { type Binding, binding } from '../connection/binding.ts';
import { givenKeys } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';
import type { ClusterRead } from './cluster-read.ts';

/** The latest evaluation of a cluster, as registers show it. */
export interface LatestStanding {
  readonly evaluationId: string;
  readonly standardId: string;
  readonly standardHash: string;
  readonly verdict: VerdictKind;
  readonly provisional: boolean;
  readonly known: number;
  readonly needed: number;
  readonly met: number;
  readonly total: number;
  /** ISO date and time. */
  readonly evaluatedAt: string;
}

/** A cluster as registers show it. */
export interface ClusterRow {
  readonly id: string;
  readonly name: string;
  readonly programmeId: string | null;
  readonly leadingIndustry: string | null;
  readonly industryCode: string | null;
  readonly niche: string | null;
  readonly divisionCode: string;
  readonly prefectureCode: string | null;
  readonly zoneId: string | null;
  readonly demonstration: boolean;
  readonly source: string;
  /** The applicant county first, then by code; shares in percent. */
  readonly counties: readonly { readonly code: string; readonly lead: boolean; readonly outputShare: string | null }[];
  /** Figures recorded for it, used or not. */
  readonly figureCount: number;
  readonly recognized: boolean;
  readonly latest: LatestStanding | null;
}

/** Joins the evaluation `l` of a cluster `c`: the latest under one standard, or under any. */
export const evaluationJoin = (standard: string | undefined, { bind }: Binding): string =>
  standard === undefined
    ? `LEFT JOIN LATERAL (SELECT * FROM latest_evaluation x WHERE x.cluster_id = c.id
        ORDER BY x.sequence DESC LIMIT 1) l ON true`
    : `LEFT JOIN latest_evaluation l ON l.cluster_id = c.id AND l.standard_id = ${bind(standard)}`;

/** The columns of a row, over a cluster `c` and its evaluation `l`. */
export const rowColumns = `c.id, c.name, c.programme_id AS "programmeId", c.leading_industry AS "leadingIndustry",
  c.industry_code AS "industryCode", c.niche, c.division_code AS "divisionCode", c.prefecture_code AS "prefectureCode",
  c.zone_id AS "zoneId", c.demonstration, c.source,
  coalesce((SELECT json_agg(json_build_object('code', cc.county_code, 'lead', cc.lead, 'outputShare', cc.output_share::text)
      ORDER BY cc.lead DESC, cc.county_code) FROM cluster_county cc WHERE cc.cluster_id = c.id), '[]') AS counties,
  (SELECT count(*)::int FROM figure_revision f WHERE f.cluster_id = c.id) AS "figureCount",
  EXISTS (SELECT 1 FROM recognition r WHERE r.cluster_id = c.id) AS recognized,
  CASE WHEN l.evaluation_id IS NULL THEN NULL ELSE json_build_object('evaluationId', l.evaluation_id,
    'standardId', l.standard_id, 'standardHash', l.standard_hash, 'verdict', l.verdict, 'provisional', l.provisional,
    'known', l.coverage_known, 'needed', l.coverage_needed, 'met', l.met, 'total', l.total,
    'evaluatedAt', l.evaluated_at) END AS latest`;

/** The clusters themselves, with their latest evaluation under any standard: to be read with what hangs on them. */
export const clusterRows: ClusterRead<ClusterRow> = {
  select: `SELECT ${rowColumns} FROM cluster c ${evaluationJoin(undefined, binding())} WHERE c.id = ${givenKeys}`,
  clusterOf: ({ id }) => id,
};

/** Clusters by id, with their evaluation under a standard or the latest under any. One statement. */
export const clustersById = (sql: Sql, ids: readonly string[], standard?: string): Promise<readonly ClusterRow[]> => {
  const values = binding();
  values.bind(ids);
  const text = `SELECT ${rowColumns} FROM cluster c ${evaluationJoin(standard, values)} WHERE c.id = ${givenKeys}`;
  return sql.query<ClusterRow>(text, values.values);
};
