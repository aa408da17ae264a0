import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { hashText } from '../identity/sha256.ts';

/** Who objects: known to those who check the objection, and to nobody else. */
export interface Objector {
  readonly name: string;
  /** A telephone number, an address. */
  readonly contact: string;
}

/**
 * Keeps who objects apart from everything else, and returns the commitment that states and events name instead: it proves later who
 * it was as long as the row is there, and says nothing once the row is erased.
 */
export const keepObjector = async (sql: Sql, { name, contact }: Objector, at: Date): Promise<string> => {
  const salt = randomBytes(32).toString('hex');
  const commitment = hashText(canonicalJson({ salt, name, contact }));
  await sql.query(
    'INSERT INTO objector (commitment, salt, name, contact, recorded_at) VALUES ($1, $2, $3, $4, $5::timestamptz)',
    [commitment, salt, name, contact, at.toISOString()],
  );
  return commitment;
};

/** Those whom commitments name; who was erased is absent. One statement. */
export const objectorsByCommitment = async (
  sql: Sql,
  commitments: readonly string[],
): Promise<readonly (Objector & { readonly id: string })[]> =>
  sql.query(`SELECT commitment AS id, name, contact FROM objector WHERE commitment = ANY($1::text[])`, [commitments]);
