import { canonicalJson } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { hashText } from '../identity/sha256.ts';

/** An immutable text and its address. */
export interface StoredDocument {
  /** `sha256:<hex>` of the canonical JSON. */
  readonly hash: string;
  readonly text: string;
}

/** Keeps a value as canonical JSON under its hash; one that is there already stays as it is. */
export const storeDocument = async (sql: Sql, value: unknown): Promise<string> => {
  const text = canonicalJson(value);
  const hash = hashText(text);
  await sql.query('INSERT INTO document (hash, text) VALUES ($1, $2) ON CONFLICT DO NOTHING', [hash, text]);
  return hash;
};

/** The texts under these hashes; a hash that nothing is stored under is left out. */
export const documents = (sql: Sql, hashes: readonly string[]): Promise<readonly StoredDocument[]> =>
  sql.query<StoredDocument>('SELECT hash, text FROM document WHERE hash = ANY($1::text[])', [hashes]);
