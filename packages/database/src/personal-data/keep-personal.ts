import { randomBytes } from 'node:crypto';
import { commitment } from '@qunxing/audit-log';
import { canonicalJson } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { platformDigest } from '../identity/platform-digest.ts';

/**
 * Keeps personal data apart from everything else, and returns the commitment (`sha256:<hex>`) that states and events name in its
 * place: it proves what the data were as long as they are there, and says nothing once they are erased. The same data kept twice have
 * two commitments that nobody can tell belong together.
 */
export const keepPersonal = async (sql: Sql, value: object, at: Date): Promise<string> => {
  const salt = randomBytes(32).toString('hex');
  const committed = commitment(platformDigest, salt, value);
  await sql.query('INSERT INTO personal_data (commitment, salt, value, kept_at) VALUES ($1, $2, $3, $4::timestamptz)', [
    committed,
    salt,
    canonicalJson(value),
    at.toISOString(),
  ]);
  return committed;
};
