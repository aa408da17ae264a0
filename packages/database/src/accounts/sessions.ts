import { inForce, lastActedFirst, officeColumns } from '../appointments/appointments.ts';
import { first, type Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import { type AccountRow, accountColumns, appointedAccounts } from './accounts.ts';

/** A session in force with its account. */
export interface OpenSession {
  readonly id: string;
  readonly account: AccountRow;
  readonly expiresAt: Date;
}

/** A session as it begins. */
export interface SessionEntry {
  readonly tokenHash: string;
  readonly accountId: string;
  /** By which the person acts. @default the one by which they acted last */
  readonly appointment?: string;
  /** What the browser calls itself. */
  readonly browser?: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Begins a session. Only a hash of the token reaches the database. */
export const createSession = async (
  sql: Sql,
  { tokenHash, accountId, appointment, browser = '', createdAt, expiresAt }: SessionEntry,
): Promise<void> => {
  await sql.query(
    `INSERT INTO session (token_hash, id, account_id, appointment_id, browser, created_at, expires_at)
     VALUES ($1, $2, $3, coalesce($4, (SELECT p.id FROM appointment p WHERE p.account_id = $3 AND ${inForce('$6')}
       ORDER BY ${lastActedFirst} LIMIT 1)), $5, $6, $7)`,
    [
      tokenHash,
      newId(),
      accountId,
      appointment ?? null,
      browser.slice(0, 300),
      createdAt.toISOString(),
      expiresAt.toISOString(),
    ],
  );
};

/** What makes a session `s` of an account `a` by an appointment `p` one in force at the moment of a parameter. */
const isOpen = (parameter: string): string =>
  `s.revoked_at IS NULL AND s.expires_at > ${parameter}::timestamptz AND ${inForce(parameter)}
   AND (a.disabled_at IS NULL OR a.disabled_at > ${parameter}::timestamptz)`;

/**
 * The session of a token, when it is neither expired nor revoked, its account may still sign in, and the appointment by which the
 * person acts is in force. One statement.
 */
export const findSession = async (sql: Sql, tokenHash: string, now: Date): Promise<OpenSession | undefined> => {
  const row = await first(
    sql.query<AccountRow & { session: string; expiresAt: Date }>(
      `SELECT ${accountColumns}, s.id AS session, s.expires_at AS "expiresAt"
       FROM ${appointedAccounts} JOIN session s ON s.appointment_id = p.id AND s.account_id = a.id
       WHERE s.token_hash = $1 AND ${isOpen('$2')}`,
      [tokenHash, now.toISOString()],
    ),
  );
  if (row === undefined) return undefined;
  const { session: id, expiresAt, ...account } = row;
  return { id, account, expiresAt };
};

/** A session of a person, as the person sees it. */
export interface SessionRow extends Pick<AccountRow, 'role' | 'divisionCode' | 'organization'> {
  readonly id: string;
  readonly browser: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The sessions of an account that are in force, the newest first. One statement. */
export const sessionsOf = (sql: Sql, accountId: string, now: Date): Promise<readonly SessionRow[]> =>
  sql.query<SessionRow>(
    `SELECT s.id, s.browser, s.created_at AS "createdAt", s.expires_at AS "expiresAt", ${officeColumns}
     FROM ${appointedAccounts} JOIN session s ON s.appointment_id = p.id AND s.account_id = a.id
     WHERE a.id = $1 AND ${isOpen('$2')} ORDER BY s.created_at DESC, s.id DESC`,
    [accountId, now.toISOString()],
  );

/** Ends a session. */
export const revokeSession = async (sql: Sql, tokenHash: string, now: Date): Promise<void> => {
  await sql.query('UPDATE session SET revoked_at = $2 WHERE token_hash = $1 AND revoked_at IS NULL', [
    tokenHash,
    now.toISOString(),
  ]);
};

/** Ends one of an account's sessions by its id; false when the account has none of it in force. */
export const revokeOwnSession = async (sql: Sql, accountId: string, id: string, now: Date): Promise<boolean> => {
  const revoked = await sql.query(
    'UPDATE session SET revoked_at = $3 WHERE id = $1 AND account_id = $2 AND revoked_at IS NULL RETURNING id',
    [id, accountId, now.toISOString()],
  );
  return revoked.length > 0;
};

/** Forgets sessions that ended before a moment. */
export const forgetSessions = async (sql: Sql, before: Date): Promise<void> => {
  await sql.query('DELETE FROM session WHERE expires_at < $1::timestamptz OR revoked_at < $1::timestamptz', [
    before.toISOString(),
  ]);
};
