import type { Sql } from '../connection/sql.ts';

/** A leading industry of the register as its clusters name it. */
export interface IndustryCount {
  readonly leadingIndustry: string;
  /** GB/T 4754 code where every such cluster states the same. */
  readonly industryCode: string | null;
  readonly clusters: number;
}

/** The leading industries of the programme's clusters, the most frequent first: what a filter offers. One statement. */
export const industries = (
  sql: Sql,
  { demonstration }: { readonly demonstration?: boolean | undefined } = {},
): Promise<readonly IndustryCount[]> =>
  sql.query<IndustryCount>(
    `SELECT leading_industry AS "leadingIndustry",
       CASE WHEN count(DISTINCT industry_code) = 1 THEN max(industry_code) END AS "industryCode",
       count(*)::int AS clusters
     FROM cluster
     WHERE programme_id IS NOT NULL AND leading_industry IS NOT NULL AND ($1::boolean IS NULL OR demonstration = $1)
     GROUP BY leading_industry ORDER BY count(*) DESC, leading_industry COLLATE "C"`,
    [demonstration ?? null],
  );
