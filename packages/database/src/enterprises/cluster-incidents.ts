import type { ClusterRead } from '../clusters/cluster-read.ts';

/** An incident with whom it concerns. */
export interface IncidentRow {
  readonly id: string;
  /** The cluster for which it was read: its own, or one in whose rosters its enterprise is. */
  readonly forCluster: string;
  /** Null when it is one of an enterprise. */
  readonly clusterId: string | null;
  readonly enterprise: {
    readonly id: string;
    readonly creditCode: string;
    readonly name: string;
    readonly countyCode: string | null;
    readonly industryCode: string | null;
    readonly demonstration: boolean;
  } | null;
  /** ISO date. */
  readonly date: string;
  readonly kind: string;
  readonly grade: string | null;
  readonly description: string;
  readonly source: string;
  readonly closedOn: string | null;
  /** ISO date and time. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Incidents of clusters, the newest first: those entered for the cluster and those of enterprises of its rosters. */
export const clusterIncidents: ClusterRead<IncidentRow> = {
  select: `SELECT i.id, i.cluster_id AS "clusterId", f.cluster_id AS "forCluster", i.date, i.kind, i.grade, i.description,
      i.source, i.closed_on AS "closedOn", i.recorded_at AS "recordedAt", i.recorded_by AS "recordedBy",
      CASE WHEN e.id IS NOT NULL
        THEN json_build_object('id', e.id, 'creditCode', e.credit_code, 'name', e.name, 'countyCode', e.county_code,
          'industryCode', e.industry_code, 'demonstration', e.demonstration) END AS enterprise
    FROM (
      SELECT id, cluster_id FROM incident WHERE cluster_id = ANY($1::text[])
      UNION
      SELECT i.id, m.cluster_id FROM incident i JOIN roster_member m ON m.enterprise_id = i.enterprise_id
      WHERE m.cluster_id = ANY($1::text[])
    ) f JOIN incident i ON i.id = f.id LEFT JOIN enterprise e ON e.id = i.enterprise_id
    ORDER BY f.cluster_id, i.date DESC, i.id`,
  clusterOf: ({ forCluster }) => forCluster,
};
