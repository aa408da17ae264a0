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
  readonly year: number;
  /** Part of the name or the credit code. */
  readonly search?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

type Counted = Omit<RosterMemberRow, 'values'> & { readonly position: number; readonly total: number };

/** One page of a cluster's roster of a year, in the order it was entered. Two statements. */
export const rosterPage = async (sql: Sql, clusterId: string, query: RosterQuery): Promise<RosterPage> => {
  const { year, search = '', limit, offset } = query;
  const rows = await sql.query<Counted>(
    `SELECT e.id AS "enterpriseId", e.credit_code AS "creditCode", e.name, e.industry_code AS "industryCode",
       e.county_code AS "countyCode", e.demonstration, ${titlesColumn}, m.position, count(*) OVER ()::int AS total
     FROM roster_member m JOIN enterprise e ON e.id = m.enterprise_id
     WHERE m.cluster_id = $1 AND m.year = $2
       AND ($3 = '' OR strpos(lower(e.name), lower($3)) > 0 OR strpos(e.credit_code, upper($3)) > 0)
     ORDER BY m.position LIMIT $4 OFFSET $5`,
    [clusterId, year, search, limit, offset],
  );
  if (rows.length === 0) return { total: 0, members: [] };
  const [sheet] = await sql.query<{ text: string }>(
    `SELECT s.text FROM roster_revision r JOIN roster_sheet s ON s.revision_id = r.id
     WHERE r.cluster_id = $1 AND r.year = $2 ORDER BY r.sequence DESC LIMIT 1`,
    [clusterId, year],
  );
  // `recordRosters` wrote the text from a RosterYear, and sheets are never changed.
  const { columns } = JSON.parse(sheet?.text ?? '{"columns":{}}') as RosterYear;
  return {
    total: rows[0]?.total ?? 0,
    members: rows.map(({ position, total: _, ...member }) => ({
      ...member,
      values: Object.fromEntries(Object.entries(columns).map(([item, column]) => [item, column[position] ?? null])),
    })),
  };
};

/** The rosters in use of clusters: which years, with how many members, from where. One statement. */
export const rosterYears = (
  sql: Sql,
  clusterIds: readonly string[],
): Promise<
  readonly {
    readonly clusterId: string;
    readonly year: number;
    readonly enterprises: number;
    readonly source: string;
    readonly recordedAt: Date;
    readonly recordedBy: string;
  }[]
> =>
  sql.query(
    `SELECT DISTINCT ON (cluster_id, year) cluster_id AS "clusterId", year, enterprises, source,
       recorded_at AS "recordedAt", recorded_by AS "recordedBy"
     FROM roster_revision WHERE cluster_id = ANY($1::text[]) ORDER BY cluster_id, year, sequence DESC`,
    [clusterIds],
  );
