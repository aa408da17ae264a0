import type { Localized } from '@qunxing/criterion';
import { text } from '../answer.ts';

/** The cluster of a file as the system that wrote it names it: beside the receipt, under no hash. */
export interface NamedCluster {
  readonly id: string;
  readonly name: string;
  readonly demonstration: boolean;
}

/** Reads the cluster that a file names; undefined when it names none, `wrong` when what stands there is no cluster. */
export const readCluster = (json: object): NamedCluster | undefined | 'wrong' => {
  if (!('cluster' in json)) return undefined;
  const { cluster } = json;
  if (typeof cluster !== 'object' || cluster === null) return 'wrong';
  if (!('id' in cluster && 'name' in cluster && 'demonstration' in cluster)) return 'wrong';
  const { id, name, demonstration } = cluster;
  const sound = typeof id === 'string' && typeof name === 'string' && typeof demonstration === 'boolean';
  return sound ? { id, name, demonstration } : 'wrong';
};

/** Why the cluster that a file names is not that of its receipt; undefined when it is, or none is named. */
export const otherCluster = (cluster: NamedCluster | undefined | 'wrong', subject: string): Localized | undefined => {
  if (cluster === undefined || (cluster !== 'wrong' && cluster.id === subject)) return undefined;
  return text(
    `/cluster  文件所写的集群不是凭据的评价对象（${subject}）：文件被改动过。`,
    `/cluster  The cluster that the file names is not the subject of the receipt (${subject}): the file was changed.`,
  );
};
