import { givenKeys } from '../connection/given-keys.ts';
import type { ClusterRead } from './cluster-read.ts';

/** A publication or report that speaks of a cluster. */
export interface ClusterSourceRow {
  readonly clusterId: string;
  readonly source: string;
}

/** Where the figures and recognitions of clusters come from, each source once: figures first, in the order recorded. */
export const clusterSources: ClusterRead<ClusterSourceRow> = {
  select: `SELECT cluster_id AS "clusterId", source FROM (
      SELECT cluster_id, source, 0 AS part, min(sequence) AS place FROM figure_revision
      WHERE cluster_id = ${givenKeys} GROUP BY cluster_id, source
      UNION ALL
      SELECT r.cluster_id, r.source, 1, 0 FROM recognition r
      WHERE r.cluster_id = ${givenKeys} AND NOT EXISTS (
        SELECT 1 FROM figure_revision f WHERE f.cluster_id = r.cluster_id AND f.source = r.source)
      GROUP BY r.cluster_id, r.source) s
    ORDER BY cluster_id, part, place, source COLLATE "C"`,
  clusterOf: ({ clusterId }) => clusterId,
};
