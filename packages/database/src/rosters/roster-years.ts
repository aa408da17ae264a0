import type { ClusterRead } from '../clusters/cluster-read.ts';
import { givenKeys } from '../connection/given-keys.ts';

/** A year of which a cluster has a roster. */
export interface RosterYearRow {
  readonly clusterId: string;
  readonly year: number;
  /** Id of the revision in use. */
  readonly revision: string;
  readonly enterprises: number;
  readonly source: string;
  /** ISO date and time. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The rosters in use of clusters, the oldest first: which years, with how many members, from where. */
export const clusterRosterYears: ClusterRead<RosterYearRow> = {
  select: `SELECT DISTINCT ON (cluster_id, year) cluster_id AS "clusterId", year, id AS revision, enterprises, source,
      recorded_at AS "recordedAt", recorded_by AS "recordedBy"
    FROM roster_revision WHERE cluster_id = ${givenKeys} ORDER BY cluster_id, year, sequence DESC`,
  clusterOf: ({ clusterId }) => clusterId,
};
