import { givenKeys } from '../connection/given-keys.ts';
import type { ClusterRead } from './cluster-read.ts';

/** A published recognition of a cluster: a status, not a figure. */
export interface RecognitionRow {
  readonly id: string;
  readonly clusterId: string;
  readonly level: 'national' | 'province';
  readonly label: string;
  readonly year: number | null;
  readonly batch: string | null;
  readonly proposed: boolean;
  readonly nominatedNationally: boolean;
  readonly qualifier: string | null;
  readonly confidence: string | null;
  readonly note: string | null;
  readonly source: string;
  /** ISO date and time. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Recognitions of clusters, national ones first, then by year. */
export const clusterRecognitions: ClusterRead<RecognitionRow> = {
  select: `SELECT id, cluster_id AS "clusterId", level, label, year, batch, proposed,
      nominated_nationally AS "nominatedNationally", qualifier, confidence, note, source,
      recorded_at AS "recordedAt", recorded_by AS "recordedBy"
    FROM recognition WHERE cluster_id = ${givenKeys} ORDER BY cluster_id, level, year NULLS LAST, id`,
  clusterOf: ({ clusterId }) => clusterId,
};
