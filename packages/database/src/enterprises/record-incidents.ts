import type { IncidentKind } from '@qunxing/certification';
import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';

/** An incident as it is entered, of a cluster as a whole or of one enterprise. */
export interface IncidentEntry {
  /** A new one unless it is named. */
  readonly id?: string;
  readonly subject: { readonly clusterId: string } | { readonly creditCode: string };
  /** ISO date. */
  readonly date: string;
  readonly kind: IncidentKind;
  /** As entered, never computed. */
  readonly grade: string | null;
  readonly description: string;
  readonly source: string;
  readonly closedOn: string | null;
}

/** Enters incidents into the one register that eligibility and revocation read. An enterprise must be stored, else it throws. */
export const recordIncidents = async (
  sql: Sql,
  entries: readonly IncidentEntry[],
  recorded: Recorded,
): Promise<void> => {
  if (entries.length === 0) return;
  const rows = entries.map(({ subject, id = newId(), ...entry }) => ({ ...entry, ...subject, id }));
  await sql.query(
    `INSERT INTO incident
       (id, cluster_id, enterprise_id, date, kind, grade, description, source, closed_on, recorded_at, recorded_by)
     SELECT r.id, r."clusterId", e.id, r.date, r.kind, r.grade, r.description, r.source, r."closedOn", $2::timestamptz, $3
     FROM jsonb_to_recordset($1::jsonb) AS r(id text, "clusterId" text, "creditCode" text, date date, kind text,
       grade text, description text, source text, "closedOn" date)
     LEFT JOIN enterprise e ON e.credit_code = r."creditCode"`,
    [JSON.stringify(rows), recorded.at.toISOString(), recorded.by],
  );
};
