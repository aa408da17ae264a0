import { canonicalJson } from '@qunxing/criterion';
import type { RosterYear } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import type { RosterRow } from './roster-changes.ts';

/** What a row of a roster was from one moment on; null where it was not on the roster any more. */
export interface RosterRowEntry {
  readonly row: RosterRow | null;
  readonly source: string;
  /** ISO date and time. */
  readonly at: string;
  readonly by: string;
}

interface RevisionRow extends Omit<RosterRowEntry, 'row'> {
  readonly sheet: string;
  readonly name: string;
  readonly industry: string | null;
  readonly county: string | null;
}

/** A roster is a revision for each time it was saved, and each is read whole. */
const mostRevisions = 60;

const rowIn = ({ sheet, name, industry, county }: RevisionRow, code: string): RosterRow | null => {
  // `recordRosters` wrote the text from a RosterYear, and sheets are never changed.
  const { codes, columns } = JSON.parse(sheet) as RosterYear;
  const place = codes.indexOf(code);
  if (place < 0) return null;
  const values = Object.entries(columns).map(([item, column]) => [item, column[place] ?? null] as const);
  return { code, name, industry, county, values: Object.fromEntries(values) };
};

/** What the row of an enterprise was in the latest revisions of a roster, the newest first, each content once. One statement. */
export const rosterRowHistory = async (
  sql: Sql,
  cluster: string,
  year: number,
  code: string,
): Promise<readonly RosterRowEntry[]> => {
  const revisions = await sql.query<RevisionRow>(
    `SELECT s.text AS sheet, r.source, to_json(r.recorded_at) #>> '{}' AS at, r.recorded_by AS by,
       e.name, e.industry_code AS industry, e.county_code AS county
     FROM roster_revision r JOIN roster_sheet s ON s.revision_id = r.id JOIN enterprise e ON e.credit_code = $3
     WHERE r.cluster_id = $1 AND r.year = $2 ORDER BY r.sequence DESC LIMIT ${mostRevisions}`,
    [cluster, year, code],
  );
  const entries = revisions.map((revision): RosterRowEntry => {
    const { source, at, by } = revision;
    return { row: rowIn(revision, code), source, at, by };
  });
  const contents = entries.map(({ row }) => canonicalJson(row === null ? null : { ...row }));
  // Of revisions in a row that say the same the oldest is the one that said it first.
  const first = entries.filter((_, index) => contents[index] !== contents[index + 1]);
  return first.at(-1)?.row === null ? first.slice(0, -1) : first;
};
