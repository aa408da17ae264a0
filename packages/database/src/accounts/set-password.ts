import type { Sql } from '../connection/sql.ts';
import { type Doer, recordEvents, theProgram } from '../events/record-events.ts';
import { accountStream } from './account-stream.ts';

/**
 * Gives an account another password, hashed by who knows it, and ends its sessions: whoever was signed in with the old one is so
 * no longer. Run it in a transaction. False when no account has the login.
 */
export const setPassword = async (
  sql: Sql,
  login: string,
  passwordHash: string,
  at: Date,
  by: Doer = theProgram,
): Promise<boolean> => {
  const changed = await sql.query<{ id: string }>(
    'UPDATE account SET password_hash = $2 WHERE login = $1 RETURNING id',
    [login, passwordHash],
  );
  await sql.query('UPDATE session SET revoked_at = $2 WHERE account_id = ANY($1::text[]) AND revoked_at IS NULL', [
    changed.map(({ id }) => id),
    at.toISOString(),
  ]);
  await recordEvents(
    sql,
    changed.map(({ id }) => ({ stream: accountStream(id), type: 'account.password-changed', by, at, facts: {} })),
  );
  return changed.length > 0;
};
