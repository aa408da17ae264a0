import type { Localized } from '@qunxing/criterion';
import { first, type Sql } from '../connection/sql.ts';
import { type Doer, recordEvents, theProgram } from '../events/record-events.ts';
import { newId } from '../identity/new-id.ts';
import { keepPersonal } from '../personal-data/keep-personal.ts';
import { foldedLogin } from './folded-login.ts';

/** What a person may act as. */
export type Role = 'county' | 'prefecture' | 'centre' | 'province' | 'expert' | 'operator' | 'auditor';

/** A person who may sign in, without the password. */
export interface AccountRow {
  readonly id: string;
  readonly login: string;
  readonly role: Role;
  readonly divisionCode: string | null;
  readonly organization: Localized;
  readonly displayName: Localized;
  readonly demonstration: boolean;
}

/** An account as it is entered; the password is hashed by who knows it. */
export interface AccountEntry extends Omit<AccountRow, 'id'> {
  readonly passwordHash: string;
}

/** The columns of an account `a`. */
export const accountColumns = `a.id, a.login, a.role, a.division_code AS "divisionCode",
  jsonb_build_object('zh-CN', a.organization_zh, 'en', a.organization_en) AS organization,
  jsonb_build_object('zh-CN', a.display_name_zh, 'en', a.display_name_en) AS "displayName", a.demonstration`;

/** The stream of what happened to an account. */
export const accountStream = (id: string): string => `account/${id}`;

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
 * Enters an account, with its login folded; undefined when the login is taken, in whatever capitals. Run it in a transaction. The event
 * says what the account may do; of the person it holds a commitment. Returns its id.
 */
export const createAccount = async (
  sql: Sql,
  entry: AccountEntry,
  at: Date,
  by: Doer = theProgram,
): Promise<string | undefined> => {
  const { passwordHash, role, divisionCode, organization, displayName, demonstration } = entry;
  const login = foldedLogin(entry.login);
  const row = await first(
    sql.query<{ id: string }>(
      `INSERT INTO account (id, login, password_hash, role, division_code, organization_zh, organization_en,
         display_name_zh, display_name_en, demonstration, created_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::boolean, $11::timestamptz
       WHERE NOT EXISTS (SELECT 1 FROM account WHERE ${isLogin('$2')}) ON CONFLICT (login) DO NOTHING RETURNING id`,
      [
        newId(),
        login,
        passwordHash,
        role,
        divisionCode,
        organization['zh-CN'],
        organization.en,
        displayName['zh-CN'],
        displayName.en,
        demonstration,
        at.toISOString(),
      ],
    ),
  );
  if (row === undefined) return undefined;
  const person = await keepPersonal(sql, { login, displayName }, at);
  const facts = { role, division: divisionCode, demonstration, person };
  await recordEvents(sql, [{ stream: accountStream(row.id), type: 'account.made', by, at, facts }]);
  return row.id;
};

/**
 * The account of a login with its password hash, for signing in, in whatever capitals it is typed; undefined when there is none or
 * it has ended. Of two that were entered when capitals told them apart, each is found as it was entered.
 */
export const accountByLogin = (
  sql: Sql,
  login: string,
  now: Date,
): Promise<(AccountRow & { readonly passwordHash: string }) | undefined> =>
  first(
    sql.query(
      `SELECT ${accountColumns}, a.password_hash AS "passwordHash" FROM account a
       WHERE (${isLogin('$1')} OR a.login = $3) AND (a.disabled_at IS NULL OR a.disabled_at > $2::timestamptz)
       ORDER BY a.login = $3 DESC, a.login COLLATE "C" DESC LIMIT 1`,
      [foldedLogin(login), now.toISOString(), login],
    ),
  );

/** Every account that may sign in, by role and login. */
export const listAccounts = (sql: Sql, now: Date): Promise<readonly AccountRow[]> =>
  sql.query<AccountRow>(
    `SELECT ${accountColumns} FROM account a WHERE a.disabled_at IS NULL OR a.disabled_at > $1::timestamptz
     ORDER BY a.role, a.login`,
    [now.toISOString()],
  );
