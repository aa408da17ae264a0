import type { Sql } from '../connection/sql.ts';
import { type Doer, recordEvents, theProgram } from '../events/record-events.ts';
import { type AccountRow, accountColumns, accountStream } from './accounts.ts';

/** An account, of those that may sign in and those that have ended. */
export interface ListedAccount extends AccountRow {
  /** Since when it may no longer sign in; null while it may. */
  readonly endedAt: Date | null;
}

/**
 * Ends an account by its login as it is kept, and its sessions with it. Nothing that it did is touched, and its login is not given
 * again. Run it in a transaction. False when there is none or it has ended.
 */
export const endAccount = async (sql: Sql, login: string, at: Date, by: Doer = theProgram): Promise<boolean> => {
  const ended = await sql.query<{ id: string }>(
    `UPDATE account SET disabled_at = $2::timestamptz
     WHERE login = $1 AND (disabled_at IS NULL OR disabled_at > $2::timestamptz) RETURNING id`,
    [login, at.toISOString()],
  );
  await sql.query(
    'UPDATE session SET revoked_at = $2::timestamptz WHERE account_id = ANY($1::text[]) AND revoked_at IS NULL',
    [ended.map(({ id }) => id), at.toISOString()],
  );
  await recordEvents(
    sql,
    ended.map(({ id }) => ({ stream: accountStream(id), type: 'account.ended', by, at, facts: {} })),
  );
  return ended.length > 0;
};

/** Every account there is or was, by role and login. */
export const everyAccount = (sql: Sql): Promise<readonly ListedAccount[]> =>
  sql.query<ListedAccount>(
    `SELECT ${accountColumns}, a.disabled_at AS "endedAt" FROM account a ORDER BY a.role, a.login COLLATE "C"`,
  );
