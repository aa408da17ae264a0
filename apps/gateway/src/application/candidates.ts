import type { Candidate } from '@qunxing/certification';
import {
  type ApplicationRow,
  applications,
  clusterIncidents,
  clusterRows,
  lockedRows,
  readClusters,
  type Sql,
} from '@qunxing/database';

/** An application that a list is about to take a step for, as it is kept, with what is known of its cluster. */
export interface KnownCandidate extends Candidate {
  readonly row: ApplicationRow;
  /** The name of its cluster. */
  readonly name: string;
  /** The niche that the register has for the cluster; empty where it has none. */
  readonly niche: string;
}

/** Applications with what is known of their clusters, in the order in which they are named; locked until the transaction ends. */
export const lockedCandidates = async (sql: Sql, ids: readonly string[]): Promise<readonly KnownCandidate[]> => {
  const rows = await lockedRows(sql, applications, ids);
  const clusters = rows.map(({ clusterId }) => clusterId);
  const known = await readClusters(sql, clusters, { incidents: clusterIncidents, rows: clusterRows });
  return ids.flatMap((id) =>
    rows
      .filter((row) => row.id === id)
      .map((row) => ({
        row,
        application: row.state,
        incidents: known.incidents.get(row.clusterId) ?? [],
        name: known.rows.get(row.clusterId)?.[0]?.name ?? row.clusterId,
        niche: known.rows.get(row.clusterId)?.[0]?.niche ?? '',
      })),
  );
};

/** One of them, which was found to be there. */
export const lockedCandidate = async (sql: Sql, id: string): Promise<KnownCandidate> => {
  const [candidate] = await lockedCandidates(sql, [id]);
  if (candidate === undefined) throw new Error(`the application ${id} was there and is gone`);
  return candidate;
};
