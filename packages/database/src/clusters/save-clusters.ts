import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';

/** A cluster as it is entered. */
export interface ClusterEntry {
  readonly name: string;
  /** `null` for a cluster of another province, known for comparison only. */
  readonly programmeId: string | null;
  readonly leadingIndustry: string | null;
  readonly industryCode: string | null;
  readonly niche: string | null;
  /** The counties it spans. One has the largest share of output and leads; none does while that is not known. */
  readonly counties: readonly { readonly code: string; readonly lead: boolean; readonly outputShare: string | null }[];
  /** Where it lies when it has no county: a division of another province. */
  readonly divisionCode?: string;
  readonly zoneId: string | null;
  readonly demonstration: boolean;
  readonly source: string;
}

const perStatement = 2_000;

// Its place is the leading county, or the smallest division that holds all of its counties.
const placeStatement = `
INSERT INTO cluster (id, programme_id, name, leading_industry, industry_code, niche, division_code, prefecture_code, zone_id,
  demonstration, source, recorded_at)
SELECT r.id, r."programmeId", r.name, r."leadingIndustry", r."industryCode", r.niche,
  coalesce(place.division, r."divisionCode"), place.prefecture, r."zoneId", r.demonstration, r.source, $2::timestamptz
FROM jsonb_to_recordset($1::jsonb) AS r(id text, name text, "programmeId" text, "leadingIndustry" text, "industryCode" text,
  niche text, counties jsonb, "divisionCode" text, "zoneId" text, demonstration boolean, source text)
CROSS JOIN LATERAL (
  SELECT CASE WHEN bool_or(c.lead) THEN max(c.code) FILTER (WHERE c.lead) WHEN count(*) = 1 THEN max(c.code)
      WHEN count(DISTINCT d.parent_code) = 1 THEN max(d.parent_code) ELSE max(p.parent_code) END AS division,
    CASE WHEN bool_or(c.lead) THEN max(d.parent_code) FILTER (WHERE c.lead)
      WHEN count(DISTINCT d.parent_code) = 1 THEN max(d.parent_code) END AS prefecture
  FROM jsonb_to_recordset(r.counties) AS c(code text, lead boolean)
  LEFT JOIN division d ON d.code = c.code LEFT JOIN division p ON p.code = d.parent_code) place
ON CONFLICT (name) DO NOTHING
RETURNING name, id`;

const countiesStatement = `
INSERT INTO cluster_county (cluster_id, county_code, lead, output_share)
SELECT r.id, c.code, c.lead, c."outputShare"::numeric
FROM jsonb_to_recordset($1::jsonb) AS r(id text, counties jsonb)
CROSS JOIN LATERAL jsonb_to_recordset(r.counties) AS c(code text, lead boolean, "outputShare" text)`;

/**
 * Enters clusters; one whose name is there already stays as it is. Returns the id of every name given. Throws when a county
 * or zone is unknown: enter the reference data first.
 */
export const saveClusters = async (
  sql: Sql,
  entries: readonly ClusterEntry[],
  at: Date,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (let start = 0; start < entries.length; start += perStatement) {
    const rows = entries.slice(start, start + perStatement).map((entry) => ({ ...entry, id: newId() }));
    const added = await sql.query<{ name: string; id: string }>(placeStatement, [
      JSON.stringify(rows),
      at.toISOString(),
    ]);
    const addedIds = new Set(added.map(({ id }) => id));
    await sql.query(countiesStatement, [JSON.stringify(rows.filter(({ id }) => addedIds.has(id)))]);
    const all = await sql.query<{ name: string; id: string }>(
      'SELECT name, id FROM cluster WHERE name = ANY($1::text[])',
      [rows.map(({ name }) => name)],
    );
    for (const { name, id } of all) ids.set(name, id);
  }
  return ids;
};
