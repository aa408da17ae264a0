import { canonicalJson } from '@qunxing/criterion';
import type { RosterYear } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';

/** The roster of a cluster in one year as it is entered: whole, replacing the one in use. */
export interface RosterEntry {
  readonly clusterId: string;
  readonly year: number;
  readonly roster: RosterYear;
  readonly source: string;
}

const membersPerStatement = 20_000;

/** The entries in batches of about as many members as one statement should carry. */
function* batches(entries: readonly RosterEntry[]): Generator<readonly RosterEntry[]> {
  let batch: RosterEntry[] = [];
  let members = 0;
  for (const entry of entries) {
    batch.push(entry);
    members += entry.roster.codes.length;
    if (members < membersPerStatement) continue;
    yield batch;
    batch = [];
    members = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Puts the members of rosters in place of those that were in use. A code without an enterprise breaks NOT NULL and throws. */
const replaceMembers = async (sql: Sql, entries: readonly RosterEntry[]): Promise<void> => {
  const rosters = JSON.stringify(
    entries.map(({ clusterId, year, roster }) => ({ cluster: clusterId, year, codes: roster.codes })),
  );
  await sql.query(
    `DELETE FROM roster_member m USING jsonb_to_recordset($1::jsonb) AS r(cluster text, year int)
     WHERE m.cluster_id = r.cluster AND m.year = r.year`,
    [rosters],
  );
  await sql.query(
    `INSERT INTO roster_member (cluster_id, year, enterprise_id, position)
     SELECT r.cluster, r.year, e.id, m.position - 1
     FROM jsonb_to_recordset($1::jsonb) AS r(cluster text, year int, codes jsonb)
     CROSS JOIN LATERAL jsonb_array_elements_text(r.codes) WITH ORDINALITY AS m(code, position)
     LEFT JOIN enterprise e ON e.credit_code = m.code`,
    [rosters],
  );
};

/**
 * Enters rosters as new revisions and makes them the ones in use. Every member must be stored as an enterprise: an unknown
 * credit code throws. Earlier revisions stay, for reads as of an earlier moment.
 */
export const recordRosters = async (sql: Sql, entries: readonly RosterEntry[], recorded: Recorded): Promise<void> => {
  const revisions = entries.map((entry) => ({ ...entry, id: newId() }));
  await sql.insertRows({
    table: 'roster_revision',
    columns: ['id', 'cluster_id', 'year', 'enterprises', 'source', 'recorded_at', 'recorded_by'],
    rows: revisions.map(({ id, clusterId, year, roster, source }) => [
      id,
      clusterId,
      year,
      roster.codes.length,
      source,
      recorded.at,
      recorded.by,
    ]),
  });
  await sql.insertRows({
    table: 'roster_sheet',
    columns: ['revision_id', 'text'],
    rows: revisions.map(({ id, roster }) => [id, canonicalJson(roster)]),
  });
  for (const batch of batches(entries)) await replaceMembers(sql, batch);
};
