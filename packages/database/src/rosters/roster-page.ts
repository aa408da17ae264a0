import type { ReportedValue, RosterYear } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import type { TitleRow } from '../enterprises/enterprise-rows.ts';
import { titlesColumn } from '../enterprises/enterprise-rows.ts';

/** A member of a roster with its values by item. */
export interface RosterMemberRow {
  readonly enterpriseId: string;
  readonly creditCode: string;
  readonly name: string;
  readonly industryCode: string | null;
  readonly countyCode: string | null;
  readonly demonstration: boolean;
  readonly titles: readonly TitleRow[];
  /** Values of the year by item; `null` is a missing one. */
  readonly values: Readonly<Record<string, ReportedValue | null>>;
}

/** A page of a roster: how many members the search finds, and which the page holds. */
export interface RosterPage {
  readonly total: number;
  readonly members: readonly RosterMemberRow[];
}

/** Which part of which roster. */
export interface RosterQuery {
  readonly clusterId: string;
  /** Without it the latest year of which there is a roster. */
  readonly year?: number | undefined;
  /** Part of the name or the credit code. */
  readonly search?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

interface PageRow {
  readonly total: number;
  readonly members: readonly (Omit<RosterMemberRow, 'values'> & { readonly position: number })[];
  readonly sheet: string | null;
}

const found = `roster_member m JOIN enterprise e ON e.id = m.enterprise_id
  WHERE m.cluster_id = q.cluster AND m.year = r.year
    AND (q.search = '' OR strpos(lower(e.name), lower(q.search)) > 0 OR strpos(e.credit_code, upper(q.search)) > 0)`;

const pagesStatement = `
SELECT (SELECT count(*)::int FROM ${found}) AS total, p.members,
  CASE WHEN json_array_length(p.members) > 0 THEN (SELECT s.text FROM roster_sheet s WHERE s.revision_id = r.id) END AS sheet
FROM jsonb_to_recordset($1::jsonb) AS q(place int, cluster text, year int, search text, "limit" int, "offset" int)
LEFT JOIN LATERAL (SELECT x.id, x.year FROM roster_revision x WHERE x.cluster_id = q.cluster AND x.year = coalesce(q.year, x.year)
  ORDER BY x.year DESC, x.sequence DESC LIMIT 1) r ON true
CROSS JOIN LATERAL (SELECT coalesce(json_agg(x), '[]') AS members FROM (
  SELECT e.id AS "enterpriseId", e.credit_code AS "creditCode", e.name, e.industry_code AS "industryCode",
    e.county_code AS "countyCode", e.demonstration, ${titlesColumn}, m.position
  FROM ${found} ORDER BY m.position LIMIT q."limit" OFFSET q."offset") x) p
ORDER BY q.place`;

const withValues = ({ total, members, sheet }: PageRow): RosterPage => {
  // `recordRosters` wrote the text from a RosterYear, and sheets are never changed.
  const { columns } = JSON.parse(sheet ?? '{"columns":{}}') as RosterYear;
  return {
    total,
    members: members.map(({ position, ...member }) => ({
      ...member,
      values: Object.fromEntries(Object.entries(columns).map(([item, column]) => [item, column[position] ?? null])),
    })),
  };
};

/** One page of each roster asked for, in the order it was entered. One statement, whatever the number of rosters. */
export const rosterPages = async (sql: Sql, queries: readonly RosterQuery[]): Promise<readonly RosterPage[]> => {
  const asked = queries.map(({ clusterId: cluster, year, search = '', limit, offset }, place) => {
    return { place, cluster, year, search, limit, offset };
  });
  return (await sql.query<PageRow>(pagesStatement, [JSON.stringify(asked)])).map(withValues);
};
