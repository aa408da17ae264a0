import type { Localized } from '@qunxing/criterion';
import {
  type AppointedOffice,
  type AppointmentRow,
  inForce,
  lastActedFirst,
  officeColumns,
  organizationOf,
} from '../appointments/appointments.ts';
import { first, type Sql } from '../connection/sql.ts';
import { type Doer, recordEvents, theProgram } from '../events/record-events.ts';
import { newId } from '../identity/new-id.ts';
import { keepPersonal } from '../personal-data/keep-personal.ts';
import { accountStream } from './account-stream.ts';
import { foldedLogin } from './folded-login.ts';

/** A person who may sign in, without the password. */
export interface PersonRow {
  readonly id: string;
  readonly login: string;
  readonly displayName: Localized;
  readonly demonstration: boolean;
}

/** A person as they act: by one of their appointments. */
export interface AccountRow extends PersonRow, AppointedOffice {
  /** Id of the appointment. */
  readonly appointment: string;
}

/** An account as it is entered, with its first appointment; the password is hashed by who knows it. */
export interface AccountEntry extends Omit<PersonRow, 'id'>, AppointedOffice {
  readonly passwordHash: string;
}

/** An account that may sign in, with its password hash and what the person may act as now. */
export interface KnownAccount extends PersonRow {
  readonly passwordHash: string;
  /** Those in force, the one by which the person acted last before the others. */
  readonly appointments: readonly AppointmentRow[];
}

/** The columns of the person of an account `a`. */
export const personColumns = `a.id, a.login,
  jsonb_build_object('zh-CN', a.display_name_zh, 'en', a.display_name_en) AS "displayName", a.demonstration`;

/** The columns of an account `a` that acts by its appointment `p` to an organization `o`. */
export const accountColumns = `${personColumns}, p.id AS appointment, ${officeColumns}`;

/** Accounts `a` with their appointments `p` and the organizations `o` of these. */
export const appointedAccounts =
  'account a JOIN appointment p ON p.account_id = a.id JOIN organization o ON o.id = p.organization_id';

/** A person as they act by one of their appointments. */
export const actingBy = (
  { id, login, displayName, demonstration }: PersonRow,
  { id: appointment, role, divisionCode, organization }: AppointmentRow,
): AccountRow => ({ id, login, displayName, demonstration, appointment, role, divisionCode, organization });

/** Compares a folded login with those kept, of which older ones may have capitals; alike on every server, whatever its locale. */
const isLogin = (parameter: string): string => `lower(login COLLATE "C") = ${parameter}`;

/** Whose a login is, of an account that may sign in or has ended; undefined when it is free. */
export const loginTaken = (sql: Sql, login: string): Promise<{ readonly endedAt: Date | null } | undefined> =>
  first(
    sql.query(
      `SELECT disabled_at AS "endedAt" FROM account WHERE ${isLogin('$1')} ORDER BY disabled_at DESC NULLS FIRST LIMIT 1`,
      [foldedLogin(login)],
    ),
  );

/**
 * Enters an account with its first appointment, its login folded; undefined when the login is taken, in whatever capitals. Run it in
 * a transaction. The event says what the account may do; of the person it holds a commitment. Returns its id.
 */
export const createAccount = async (
  sql: Sql,
  { passwordHash, role, displayName, demonstration, ...entry }: AccountEntry,
  at: Date,
  by: Doer = theProgram,
): Promise<string | undefined> => {
  const login = foldedLogin(entry.login);
  const row = await first(
    sql.query<{ id: string }>(
      `WITH made AS (
         INSERT INTO account (id, login, password_hash, display_name_zh, display_name_en, demonstration, created_at)
         SELECT $1, $2, $3, $4, $5, $6::boolean, $7::timestamptz
         WHERE NOT EXISTS (SELECT 1 FROM account WHERE ${isLogin('$2')}) ON CONFLICT (login) DO NOTHING RETURNING id)
       INSERT INTO appointment (id, account_id, organization_id, role, valid_from)
       SELECT $8, made.id, $9, $10, $7::timestamptz FROM made RETURNING account_id AS id`,
      [
        newId(),
        login,
        passwordHash,
        displayName['zh-CN'],
        displayName.en,
        demonstration,
        at.toISOString(),
        newId(),
        await organizationOf(sql, entry),
        role,
      ],
    ),
  );
  if (row === undefined) return undefined;
  const person = await keepPersonal(sql, { login, displayName }, at);
  const facts = { role, division: entry.divisionCode, demonstration, person };
  await recordEvents(sql, [{ stream: accountStream(row.id), type: 'account.made', by, at, facts }]);
  return row.id;
};

/**
 * The account of a login, for signing in, in whatever capitals it is typed; undefined when there is none or it has ended. Of two that
 * were entered when capitals told them apart, each is found as it was entered. One statement.
 */
export const accountByLogin = (sql: Sql, login: string, now: Date): Promise<KnownAccount | undefined> =>
  first(
    sql.query<KnownAccount>(
      `SELECT ${knownColumns('$2')} FROM account a
       WHERE (${isLogin('$1')} OR a.login = $3) AND (a.disabled_at IS NULL OR a.disabled_at > $2::timestamptz)
       ORDER BY a.login = $3 DESC, a.login COLLATE "C" DESC LIMIT 1`,
      [foldedLogin(login), now.toISOString(), login],
    ),
  );

/** The account of an id, when it may sign in. One statement. */
export const accountById = (sql: Sql, id: string, now: Date): Promise<KnownAccount | undefined> =>
  first(
    sql.query<KnownAccount>(
      `SELECT ${knownColumns('$2')} FROM account a
       WHERE a.id = $1 AND (a.disabled_at IS NULL OR a.disabled_at > $2::timestamptz)`,
      [id, now.toISOString()],
    ),
  );

/** The columns of an account `a` that may sign in, with the appointments in force at the moment of a parameter. */
function knownColumns(parameter: string): string {
  return `${personColumns}, a.password_hash AS "passwordHash",
    (SELECT coalesce(jsonb_agg(to_jsonb(held)), '[]') FROM (
       SELECT p.id, ${officeColumns}, p.valid_to AS "validTo"
       FROM appointment p JOIN organization o ON o.id = p.organization_id
       WHERE p.account_id = a.id AND ${inForce(parameter)} ORDER BY ${lastActedFirst}) held) AS appointments`;
}

/** Every account that may sign in, once for each of its appointments in force, by role and login. */
export const listAccounts = (sql: Sql, now: Date): Promise<readonly AccountRow[]> =>
  sql.query<AccountRow>(
    `SELECT ${accountColumns} FROM ${appointedAccounts}
     WHERE (a.disabled_at IS NULL OR a.disabled_at > $1::timestamptz) AND ${inForce('$1')} ORDER BY p.role, a.login`,
    [now.toISOString()],
  );
