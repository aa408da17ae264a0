import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';

/** An incident as it is entered, of a cluster as a whole or of one enterprise. */
export interface IncidentEntry {
  readonly subject: { readonly clusterId: string } | { readonly creditCode: string };
  /** ISO date. */
  readonly date: string;
  readonly kind:
    | 'safety'
    | 'quality'
    | 'environment'
    | 'network-security'
    | 'data-security'
    | 'tax'
    | 'dishonesty'
    | 'other';
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
  const rows = entries.map(({ subject, ...entry }) => ({ ...entry, ...subject, id: newId() }));
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

/** An incident with whom it concerns. */
export interface IncidentRow {
  readonly id: string;
  readonly clusterId: string | null;
  readonly enterprise: { readonly id: string; readonly creditCode: string; readonly name: string } | null;
  readonly date: string;
  readonly kind: string;
  readonly grade: string | null;
  readonly description: string;
  readonly source: string;
  readonly closedOn: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/**
 * Incidents of clusters, the newest first: those entered for the cluster and those of enterprises of its rosters.
 * `forCluster` is the cluster that was asked about.
 */
export const incidentsOf = (
  sql: Sql,
  clusterIds: readonly string[],
): Promise<readonly (IncidentRow & { readonly forCluster: string })[]> =>
  sql.query(
    `SELECT i.id, i.cluster_id AS "clusterId", f.cluster_id AS "forCluster", i.date::text, i.kind, i.grade, i.description,
       i.source, i.closed_on::text AS "closedOn", i.recorded_at AS "recordedAt", i.recorded_by AS "recordedBy",
       CASE WHEN e.id IS NOT NULL
         THEN jsonb_build_object('id', e.id, 'creditCode', e.credit_code, 'name', e.name) END AS enterprise
     FROM (
       SELECT id, cluster_id FROM incident WHERE cluster_id = ANY($1::text[])
       UNION
       SELECT i.id, m.cluster_id FROM incident i JOIN roster_member m ON m.enterprise_id = i.enterprise_id
       WHERE m.cluster_id = ANY($1::text[])
     ) f JOIN incident i ON i.id = f.id LEFT JOIN enterprise e ON e.id = i.enterprise_id
     ORDER BY f.cluster_id, i.date DESC, i.id`,
    [clusterIds],
  );
