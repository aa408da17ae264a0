import { canonicalJson } from '@qunxing/criterion';
import { archivedEvaluations, type ClusterRow, clustersById, documents, type Sql } from '@qunxing/database';
import type { Receipt } from '@qunxing/evaluation';

/** A receipt with everything that verifies it offline, under a name of its own. */
export interface ReceiptFile {
  readonly name: string;
  /** The cluster that was evaluated. */
  readonly cluster: ClusterRow;
  /**
   * Canonical JSON of `{ receipt, input, standard, definitions }`, as `qunxing evaluate --receipt` writes it, and of the `cluster`
   * that is the receipt's subject: id, name, and whether it is a demonstration.
   */
  readonly text: string;
}

/**
 * The receipt of an evaluation beside the input, standard and definitions that it names by hash; undefined when there is no
 * such evaluation. Three statements.
 */
export const receiptFile = async (sql: Sql, evaluationId: string): Promise<ReceiptFile | undefined> => {
  const [archived] = await archivedEvaluations(sql, [evaluationId]);
  if (archived === undefined) return undefined;
  // The store wrote the text from a receipt and never changes it.
  const receipt = JSON.parse(archived.receipt) as Receipt;
  const hashes = [receipt.standard.hash, ...Object.values(receipt.definitions)];
  const texts = new Map((await documents(sql, hashes)).map(({ hash, text }) => [hash, text]));
  const [standard, ...definitions] = hashes.map((hash): unknown => {
    const text = texts.get(hash);
    if (text === undefined) throw new Error(`no document is stored under ${hash}`);
    return JSON.parse(text);
  });
  const [cluster] = await clustersById(sql, [archived.clusterId]);
  if (cluster === undefined) throw new Error(`no cluster ${archived.clusterId} is stored`);
  const { id, name, demonstration } = cluster;
  const input: unknown = JSON.parse(archived.input);
  return {
    cluster,
    name: `receipt-${receipt.result.split(':')[1]?.slice(0, 12)}.json`,
    text: canonicalJson({ cluster: { id, name, demonstration }, receipt, input, standard, definitions }),
  };
};
