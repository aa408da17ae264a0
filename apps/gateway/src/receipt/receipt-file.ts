import { canonicalJson } from '@qunxing/criterion';
import { archivedEvaluations, documents, type Sql } from '@qunxing/database';
import type { Receipt } from '@qunxing/evaluation';

/** A receipt with everything that verifies it offline, under a name of its own. */
export interface ReceiptFile {
  readonly name: string;
  readonly clusterId: string;
  /** Canonical JSON of `{ receipt, input, standard, definitions }`, as `qunxing evaluate --receipt` writes it. */
  readonly text: string;
}

/**
 * The receipt of an evaluation beside the input, standard and definitions that it names by hash; undefined when there is no
 * such evaluation. Two statements.
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
  const input: unknown = JSON.parse(archived.input);
  return {
    clusterId: archived.clusterId,
    name: `receipt-${receipt.result.split(':')[1]?.slice(0, 12)}.json`,
    text: canonicalJson({ receipt, input, standard, definitions }),
  };
};
