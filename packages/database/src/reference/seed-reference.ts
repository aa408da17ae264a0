import { type DivisionRegister, provinces } from '@qunxing/reference';
import type { Sql } from '../connection/sql.ts';

interface DivisionRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly english: string;
  readonly level: 'nation' | 'province' | 'prefecture' | 'county';
  readonly parent: string | null;
  readonly point: readonly [number, number] | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
  readonly validity: object | null;
}

const undated = { point: null, validFrom: null, validTo: null, successor: null, validity: null };
const nation: DivisionRow = {
  ...undated,
  code: '000000',
  name: '全国',
  shortName: '全国',
  english: 'China',
  level: 'nation',
  parent: null,
};

/** The nation, every province, and the divisions of each register under its province. */
const divisionRows = (registers: readonly DivisionRegister[]): readonly DivisionRow[] => {
  const detailed = new Set(registers.map(({ province }) => province));
  const outlines = Object.entries(provinces)
    .filter(([code]) => !detailed.has(code))
    .map(
      ([code, { name, english }]): DivisionRow => ({
        ...undated,
        code,
        name,
        shortName: name,
        english,
        level: 'province',
        parent: nation.code,
      }),
    );
  const units = registers.flatMap(({ divisions }) =>
    divisions.map((division): DivisionRow => ({ ...division, parent: division.parent ?? nation.code })),
  );
  return [nation, ...outlines, ...units];
};

const divisionsStatement = `
INSERT INTO division (code, name, short_name, english, level, parent_code, longitude, latitude, valid_from, valid_to, successor_code, validity)
SELECT code, name, "shortName", english, level, parent, (point->>0)::float8, (point->>1)::float8, "validFrom", "validTo", successor, validity
FROM jsonb_to_recordset($1::jsonb) AS r(code text, name text, "shortName" text, english text, level text, parent text, point jsonb,
  "validFrom" date, "validTo" date, successor text, validity jsonb)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, short_name = excluded.short_name, english = excluded.english,
  level = excluded.level, parent_code = excluded.parent_code, longitude = excluded.longitude, latitude = excluded.latitude,
  valid_from = excluded.valid_from, valid_to = excluded.valid_to, successor_code = excluded.successor_code, validity = excluded.validity`;

// What an officer confirmed stands against what the package ships as provisional.
const adjacencyStatement = `
INSERT INTO adjacency (a, b, adjacent, provenance)
SELECT counties->>0, counties->>1, adjacent, provenance
FROM jsonb_to_recordset($1::jsonb) AS r(counties jsonb, adjacent boolean, provenance jsonb)
ON CONFLICT (a, b) DO UPDATE SET adjacent = excluded.adjacent, provenance = excluded.provenance
WHERE adjacency.provenance->>'status' = 'provisional'`;

const zonesStatement = `
INSERT INTO zone (id, name_zh, name_en, short_name, provenance)
SELECT id, name->>'zh-CN', name->>'en', "shortName", provenance
FROM jsonb_to_recordset($1::jsonb) AS r(id text, name jsonb, "shortName" text, provenance jsonb)
ON CONFLICT (id) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
  short_name = excluded.short_name, provenance = excluded.provenance`;

const zoneCountiesStatement = `
INSERT INTO zone_county (zone_id, county_code, extent)
SELECT r.id, c.code, c.extent
FROM jsonb_to_recordset($1::jsonb) AS r(id text, counties jsonb), jsonb_to_recordset(r.counties) AS c(code text, extent text)
ON CONFLICT (zone_id, county_code) DO UPDATE SET extent = excluded.extent`;

/** Enters or refreshes divisions, zones and neighborhoods from registers. Nothing is deleted: a code once used stays known. */
export const seedReference = async (sql: Sql, registers: readonly DivisionRegister[]): Promise<void> => {
  await sql.query(divisionsStatement, [JSON.stringify(divisionRows(registers))]);
  for (const { adjacency, zones } of registers) {
    await sql.query(adjacencyStatement, [JSON.stringify(adjacency)]);
    await sql.query(zonesStatement, [JSON.stringify(zones)]);
    await sql.query(zoneCountiesStatement, [JSON.stringify(zones)]);
  }
};
