import { only, type Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';

/** Notes an attempt to sign in under each of the keys (a login, an address); gives the ids to withdraw it by. */
export const recordAttempt = async (sql: Sql, keys: readonly string[], at: Date): Promise<readonly string[]> => {
  const ids = keys.map(() => newId());
  await sql.query(
    'INSERT INTO sign_in_attempt (id, key, at) SELECT i, k, $3 FROM unnest($1::text[], $2::text[]) AS r(i, k)',
    [ids, keys, at.toISOString()],
  );
  return ids;
};

/** Takes back attempts by their ids: they succeeded. */
export const withdrawAttempts = async (sql: Sql, ids: readonly string[]): Promise<void> => {
  await sql.query('DELETE FROM sign_in_attempt WHERE id = ANY($1::text[])', [ids]);
};

/** The most failed attempts that one of the keys has since a moment. */
export const countAttempts = async (sql: Sql, keys: readonly string[], since: Date): Promise<number> => {
  const { attempts } = await only(
    sql.query<{ attempts: number }>(
      `SELECT coalesce(max(n), 0)::int AS attempts FROM (
         SELECT count(*) AS n FROM sign_in_attempt WHERE key = ANY($1::text[]) AND at >= $2::timestamptz GROUP BY key) c`,
      [keys, since.toISOString()],
    ),
  );
  return attempts;
};

/** Forgets the attempts under keys, after one succeeded. */
export const clearAttempts = async (sql: Sql, keys: readonly string[]): Promise<void> => {
  await sql.query('DELETE FROM sign_in_attempt WHERE key = ANY($1::text[])', [keys]);
};

/** Forgets attempts before a moment. */
export const forgetAttempts = async (sql: Sql, before: Date): Promise<void> => {
  await sql.query('DELETE FROM sign_in_attempt WHERE at < $1::timestamptz', [before.toISOString()]);
};
