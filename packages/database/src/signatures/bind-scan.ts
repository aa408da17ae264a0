import type { Sql } from '../connection/sql.ts';
import { recordEvents } from '../events/record-events.ts';
import { newId } from '../identity/new-id.ts';
import { registerFile, type StoredFile } from '../stored-files/stored-files.ts';

/** A scan of a stamped original that somebody hands in for a signature. */
export interface ScanEntry {
  /** Hash of the signature. */
  readonly signature: string;
  readonly file: StoredFile;
  readonly name: string;
  /** Id of the account. */
  readonly account: string;
}

/** The stream of what happened to a signature after it was given. */
const signatureStream = (hash: string): string => `signature/${hash}`;

/** Binds a scan to a signature, with an event that names both by their hashes; the same file is bound once. Run it in a transaction. */
export const bindScan = async (sql: Sql, { signature, file, name, account }: ScanEntry, at: Date): Promise<void> => {
  await registerFile(sql, file, at);
  const bound = await sql.query(
    `INSERT INTO signature_scan (id, signature_hash, file_hash, name, account_id, at)
     VALUES ($1, $2, $3, $4, $5, $6::timestamptz) ON CONFLICT (signature_hash, file_hash) DO NOTHING RETURNING id`,
    [newId(), signature, file.hash, name, account, at.toISOString()],
  );
  if (bound.length === 0) return;
  const { hash, mediaType, size } = file;
  const facts = { signature, file: hash, mediaType, size };
  await recordEvents(sql, [
    { stream: signatureStream(signature), type: 'signature.scan-bound', by: { account }, at, facts },
  ]);
};
