import { type AppointmentRow, inForce, officeColumns } from '../appointments/appointments.ts';
import type { Sql } from '../connection/sql.ts';
import { type Doer, recordEvents, theProgram } from '../events/record-events.ts';
import { accountStream } from './account-stream.ts';
import { type PersonRow, personColumns } from './accounts.ts';

/** An account, of those that may sign in and those that have ended. */
export interface ListedAccount extends PersonRow {
  /** Since when it may no longer sign in; null while it may. */
  readonly endedAt: Date | null;
  /** What the person may act as: of an ended account what is left, by age. */
  readonly appointments: readonly AppointmentRow[];
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

/** Every account there is or was with its appointments of today, by the role of the oldest of these and by login. */
export const everyAccount = (sql: Sql, now: Date): Promise<readonly ListedAccount[]> =>
  sql.query<ListedAccount>(
    `SELECT ${personColumns}, a.disabled_at AS "endedAt", held.appointments FROM account a, LATERAL (
       SELECT coalesce(jsonb_agg(to_jsonb(one)), '[]') AS appointments, (array_agg(one.role))[1] AS role FROM (
         SELECT p.id, ${officeColumns}, p.valid_to AS "validTo"
         FROM appointment p JOIN organization o ON o.id = p.organization_id
         WHERE p.account_id = a.id AND ${inForce('$1')} ORDER BY p.valid_from, p.id) one) held
     ORDER BY held.role, a.login COLLATE "C"`,
    [now.toISOString()],
  );
