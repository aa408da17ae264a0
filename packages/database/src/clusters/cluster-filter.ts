import type { VerdictKind } from '@qunxing/evaluation';
import { allOf, anywhere, type Binding, when } from '../connection/binding.ts';

/** Which clusters of the register are meant. What is absent does not narrow. */
export interface ClusterFilter {
  /** Part of the name, the leading industry or the niche. */
  readonly search?: string | undefined;
  readonly prefecture?: string | undefined;
  readonly county?: string | undefined;
  /** Beginning of a GB/T 4754 code when digits, else part of the leading industry or niche. */
  readonly industry?: string | undefined;
  readonly zone?: string | undefined;
  /** The standard whose verdicts and coverage are meant; without it the latest evaluation under any. */
  readonly standard?: string | undefined;
  /** Any of these verdicts; `none` for clusters that were not evaluated. */
  readonly verdicts?: readonly (VerdictKind | 'none')[] | undefined;
  /** Known of needed values in percent, from (inclusive) and below (exclusive). */
  readonly coverageAtLeast?: number | undefined;
  readonly coverageBelow?: number | undefined;
  readonly demonstration?: boolean | undefined;
  /** Whether a recognition was published. */
  readonly recognized?: boolean | undefined;
  /** Clusters of other provinces known for comparison. @default false */
  readonly comparison?: boolean | undefined;
  /** An enterprise of its rosters. */
  readonly enterprise?: string | undefined;
}

/** Whether a filter speaks of the evaluation `l`, so that the statement has to join it. */
export const readsEvaluation = ({ verdicts, coverageAtLeast, coverageBelow }: ClusterFilter): boolean =>
  verdicts !== undefined || coverageAtLeast !== undefined || coverageBelow !== undefined;

/**
 * The filter as a condition over `c` (cluster) and `l` (its evaluation). Few clusters lie in a county: as an array their ids are
 * looked up one by one, where a subquery would tempt the planner to walk the whole register in order.
 */
export const clusterCondition = (filter: ClusterFilter, { bind }: Binding): string =>
  allOf([
    filter.comparison === true ? 'c.programme_id IS NULL' : 'c.programme_id IS NOT NULL',
    when(filter.search, (search) => {
      const text = bind(anywhere(search));
      return `(c.name ILIKE ${text} OR c.leading_industry ILIKE ${text} OR c.niche ILIKE ${text})`;
    }),
    when(filter.prefecture, (prefecture) => {
      const code = bind(prefecture);
      return `(c.prefecture_code = ${code} OR c.id IN (SELECT cc.cluster_id FROM cluster_county cc
        JOIN division d ON d.code = cc.county_code WHERE NOT cc.lead AND d.parent_code = ${code}))`;
    }),
    when(
      filter.county,
      (county) =>
        `c.id = ANY(ARRAY(SELECT cc.cluster_id FROM cluster_county cc WHERE cc.county_code = ${bind(county)}))`,
    ),
    when(filter.industry, (industry) => {
      if (/^\d+$/.test(industry)) return `c.industry_code LIKE ${bind(`${industry}%`)}`;
      const text = bind(anywhere(industry));
      return `(c.leading_industry ILIKE ${text} OR c.niche ILIKE ${text})`;
    }),
    when(filter.zone, (zone) => `c.zone_id = ${bind(zone)}`),
    when(filter.verdicts, (verdicts) => `coalesce(l.verdict, 'none') = ANY(${bind(verdicts)}::text[])`),
    when(filter.coverageAtLeast, (percent) => `coalesce(l.coverage, 0) >= ${bind(Math.ceil(percent * 10))}::int`),
    when(filter.coverageBelow, (percent) => `coalesce(l.coverage, 0) < ${bind(Math.ceil(percent * 10))}::int`),
    when(filter.demonstration, (demonstration) => (demonstration ? 'c.demonstration' : 'NOT c.demonstration')),
    when(
      filter.recognized,
      (recognized) => `${recognized ? '' : 'NOT '}EXISTS (SELECT 1 FROM recognition r WHERE r.cluster_id = c.id)`,
    ),
    when(
      filter.enterprise,
      (enterprise) => `c.id IN (SELECT m.cluster_id FROM roster_member m WHERE m.enterprise_id = ${bind(enterprise)})`,
    ),
  ]);
