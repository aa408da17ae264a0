import type { Localized } from '@qunxing/criterion';
import { first, type Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';

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

/** Enters an account; undefined when the login is taken. Returns its id. */
export const createAccount = async (sql: Sql, entry: AccountEntry, at: Date): Promise<string | undefined> => {
  const { login, passwordHash, role, divisionCode, organization, displayName, demonstration } = entry;
  const row = await first(
    sql.query<{ id: string }>(
      `INSERT INTO account (id, login, password_hash, role, division_code, organization_zh, organization_en,
         display_name_zh, display_name_en, demonstration, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (login) DO NOTHING RETURNING id`,
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
  return row?.id;
};

/** The account of a login with its password hash, for signing in; undefined when there is none or it is disabled. */
export const accountByLogin = (
  sql: Sql,
  login: string,
  now: Date,
): Promise<(AccountRow & { readonly passwordHash: string }) | undefined> =>
  first(
    sql.query(
      `SELECT ${accountColumns}, a.password_hash AS "passwordHash" FROM account a
       WHERE a.login = $1 AND (a.disabled_at IS NULL OR a.disabled_at > $2::timestamptz)`,
      [login, now.toISOString()],
    ),
  );

/** Every account that may sign in, by role and login. */
export const listAccounts = (sql: Sql, now: Date): Promise<readonly AccountRow[]> =>
  sql.query<AccountRow>(
    `SELECT ${accountColumns} FROM account a WHERE a.disabled_at IS NULL OR a.disabled_at > $1::timestamptz
     ORDER BY a.role, a.login`,
    [now.toISOString()],
  );
