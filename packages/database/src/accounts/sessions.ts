import { first, type Sql } from '../connection/sql.ts';
import { type AccountRow, accountColumns } from './accounts.ts';

/** A session in force with its account. */
export interface OpenSession {
  readonly account: AccountRow;
  readonly expiresAt: Date;
}

/** Begins a session. Only a hash of the token reaches the database. */
export const createSession = async (
  sql: Sql,
  session: {
    readonly tokenHash: string;
    readonly accountId: string;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> => {
  await sql.query('INSERT INTO session (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)', [
    session.tokenHash,
    session.accountId,
    session.createdAt.toISOString(),
    session.expiresAt.toISOString(),
  ]);
};

/** The session of a token, when it is neither expired nor revoked and its account may still sign in. One statement. */
export const findSession = async (sql: Sql, tokenHash: string, now: Date): Promise<OpenSession | undefined> => {
  const row = await first(
    sql.query<AccountRow & { expiresAt: Date }>(
      `SELECT ${accountColumns}, s.expires_at AS "expiresAt" FROM session s JOIN account a ON a.id = s.account_id
       WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2::timestamptz
         AND (a.disabled_at IS NULL OR a.disabled_at > $2::timestamptz)`,
      [tokenHash, now.toISOString()],
    ),
  );
  if (row === undefined) return undefined;
  const { expiresAt, ...account } = row;
  return { account, expiresAt };
};

/** Ends a session. */
export const revokeSession = async (sql: Sql, tokenHash: string, now: Date): Promise<void> => {
  await sql.query('UPDATE session SET revoked_at = $2 WHERE token_hash = $1 AND revoked_at IS NULL', [
    tokenHash,
    now.toISOString(),
  ]);
};

/** Forgets sessions that ended before a moment. */
export const forgetSessions = async (sql: Sql, before: Date): Promise<void> => {
  await sql.query('DELETE FROM session WHERE expires_at < $1::timestamptz OR revoked_at < $1::timestamptz', [
    before.toISOString(),
  ]);
};
