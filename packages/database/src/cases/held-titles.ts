import type { HeldTitle } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import type { RostersInUse } from './rosters-in-use.ts';

/** The titles of every enterprise that is in a roster of a cluster, by cluster, in order of code, title and date. */
export const heldTitles = async (
  sql: Sql,
  rosters: RostersInUse,
  asOf: Date | undefined,
): Promise<ReadonlyMap<string, readonly HeldTitle[]>> => {
  const members = new Map(
    [...rosters].map(([cluster, years]) => [
      cluster,
      new Set(Object.values(years).flatMap((year) => year?.codes ?? [])),
    ]),
  );
  const codes = [...new Set([...members.values()].flatMap((set) => [...set]))];
  if (codes.length === 0) return new Map();
  const rows = await sql.query<{ code: string; title: string; from: string; to: string | null; revision: string }>(
    `SELECT e.credit_code AS code, t.kind AS title, t.valid_from::text AS "from", t.valid_to::text AS "to",
       t.id AS revision
     FROM enterprise e JOIN title t ON t.enterprise_id = e.id
     WHERE e.credit_code = ANY($1::text[]) AND ($2::timestamptz IS NULL OR t.recorded_at <= $2::timestamptz)
     ORDER BY e.credit_code COLLATE "C", t.kind COLLATE "C", t.valid_from, t.valid_to, t.id`,
    [codes, asOf?.toISOString() ?? null],
  );
  const byCode = Map.groupBy(rows, ({ code }) => code);
  return new Map(
    [...members].map(([cluster, own]) => [
      cluster,
      [...own].sort().flatMap((code) =>
        (byCode.get(code) ?? []).map(
          ({ title, from, to, revision }): HeldTitle => ({
            code,
            title,
            from,
            ...(to === null ? {} : { to }),
            revision,
          }),
        ),
      ),
    ]),
  );
};
