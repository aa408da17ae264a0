import { canonicalJson } from '@qunxing/criterion';
import type { ReportedValue, RosterYear } from '@qunxing/evaluation';
import { isDemonstrationCode } from '@qunxing/reference';
import { only, type Sql } from '../connection/sql.ts';
import { saveEnterprises } from '../enterprises/save-enterprises.ts';
import type { Recorded } from '../identity/recorded.ts';
import { hashText } from '../identity/sha256.ts';
import { recordRosters } from '../rosters/record-rosters.ts';
import type { Recorder, SlotChange } from './record-in-form.ts';

/** A row of a roster as a form has it: who the enterprise is, and its values of the year by item. */
export interface RosterRow {
  readonly code: string;
  readonly name: string;
  readonly industry: string | null;
  readonly county: string | null;
  readonly values: Readonly<Record<string, ReportedValue | null>>;
}

/** A row that is put on a roster or changed, or taken off it. The version seen is the hash of the row. */
export interface RosterChange extends SlotChange {
  readonly code: string;
  readonly row: RosterRow | null;
}

/** The place of a row in a form. */
export const rosterSlot = (year: number, code: string): string => `roster y${year} ${code}`;

/** Tells one content of a row from another; a value that is missing is as good as none. */
export const rosterRowHash = ({ values, ...who }: RosterRow): string =>
  hashText(
    canonicalJson({ ...who, values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) }),
  );

/** The roster of a year as it stands: which revision, all of it, and the rows of some codes. */
interface Standing {
  readonly revision: string | null;
  readonly source: string | null;
  readonly roster: RosterYear;
  readonly rows: ReadonlyMap<string, RosterRow>;
}

interface StandingRow {
  readonly revision: string | null;
  readonly source: string | null;
  readonly sheet: string | null;
  readonly enterprises: readonly Omit<RosterRow, 'values'>[];
}

/** The roster of a cluster in a year as it stands, with the rows of some codes. One statement. */
export const rosterRowsOf = async (
  sql: Sql,
  cluster: string,
  year: number,
  codes: readonly string[],
): Promise<Standing> => {
  const { revision, source, sheet, enterprises } = await only(
    sql.query<StandingRow>(
      `SELECT r.id AS revision, r.source, s.text AS sheet,
         (SELECT coalesce(json_agg(json_build_object('code', e.credit_code, 'name', e.name, 'industry', e.industry_code,
            'county', e.county_code)), '[]') FROM enterprise e WHERE e.credit_code = ANY($3::text[])) AS enterprises
       FROM (SELECT 1) o LEFT JOIN LATERAL (SELECT x.id, x.source FROM roster_revision x
         WHERE x.cluster_id = $1 AND x.year = $2 ORDER BY x.sequence DESC LIMIT 1) r ON true
       LEFT JOIN roster_sheet s ON s.revision_id = r.id`,
      [cluster, year, codes],
    ),
  );
  // `recordRosters` wrote the text from a RosterYear, and sheets are never changed.
  const roster = JSON.parse(sheet ?? '{"codes":[],"columns":{}}') as RosterYear;
  const places = new Map(roster.codes.map((code, place) => [code, place]));
  const rows = enterprises.flatMap((enterprise): readonly RosterRow[] => {
    const place = places.get(enterprise.code);
    if (place === undefined) return [];
    const values = Object.entries(roster.columns).map(([item, column]) => [item, column[place] ?? null] as const);
    return [{ ...enterprise, values: Object.fromEntries(values) }];
  });
  return { revision, source, roster, rows: new Map(rows.map((row) => [row.code, row])) };
};

/** A roster after changes: rows keep their order, new ones come last. What the form does not ask for stays as it was. */
const rosterAfter = ({ codes, columns }: RosterYear, changes: readonly RosterChange[]): RosterYear => {
  const changed = new Map(changes.map((change) => [change.code, change.row]));
  const isOn = new Set(codes);
  const kept = codes.flatMap((code, place) => (changed.get(code) === null ? [] : [{ code, place }]));
  const added = changes.flatMap(({ code, row }) => (row === null || isOn.has(code) ? [] : [{ code, place: -1 }]));
  const all = [...kept, ...added];
  const items = new Set([
    ...Object.keys(columns),
    ...changes.flatMap(({ row }) => (row === null ? [] : Object.keys(row.values))),
  ]);
  const cellOf = (item: string, code: string, place: number): ReportedValue | null => {
    const given = changed.get(code)?.values[item];
    return given === undefined ? (columns[item]?.[place] ?? null) : given;
  };
  return {
    codes: all.map(({ code }) => code),
    columns: Object.fromEntries(
      [...items].map((item) => [item, all.map(({ code, place }) => cellOf(item, code, place))]),
    ),
  };
};

/** A row with the values that a form does not ask for as they stand. */
const withOthers = (row: RosterRow, standing: RosterRow): RosterRow => ({
  ...row,
  values: { ...standing.values, ...row.values },
});

/**
 * Keeps rows of the roster of one year: a revision of the roster for all of them together. Enterprises that nobody knew are entered
 * into the directory, those that are known take the name, industry and county given.
 */
export const rosterRecorder = (
  year: number,
  recorded: Recorded & { readonly source: string },
): Recorder<RosterChange> => {
  let roster: RosterYear = { codes: [], columns: {} };
  return {
    now: async (sql, { cluster }, changes) => {
      const codes = changes.map(({ code }) => code);
      const standing = await rosterRowsOf(sql, cluster, year, codes);
      roster = standing.roster;
      return new Map(
        changes.flatMap(({ slot, code, seen, row: asked }) => {
          const row = standing.rows.get(code);
          if (row !== undefined) {
            const id = rosterRowHash(row);
            const is = (change: RosterChange) =>
              change.row !== null && id === rosterRowHash(withOthers(change.row, row));
            return [[slot, { id, is, agrees: is }] as const];
          }
          // To take off what is no longer there leaves nothing to choose between.
          return asked === null ? [[slot, { id: seen ?? '', is: () => true, agrees: () => true }] as const] : [];
        }),
      );
    },
    write: async (sql, { cluster }, changes) => {
      const { at, source } = recorded;
      const rows = changes.flatMap(({ row }) => (row === null ? [] : [row]));
      await saveEnterprises(
        sql,
        rows.map(({ code, name, industry, county }) => ({
          creditCode: code,
          name,
          industryCode: industry,
          countyCode: county,
          demonstration: isDemonstrationCode(code),
        })),
        at,
      );
      const after = rosterAfter(roster, changes);
      await recordRosters(sql, [{ clusterId: cluster, year, roster: after, source }], recorded);
      return Object.fromEntries(
        changes.map(({ slot, row }) => [slot, row === null ? hashText('') : rosterRowHash(row)]),
      );
    },
  };
};
