import type { Localized } from '@qunxing/criterion';
import { accountStream } from '../accounts/account-stream.ts';
import { first, type Sql } from '../connection/sql.ts';
import { type Doer, recordEvents, theProgram } from '../events/record-events.ts';
import { newId } from '../identity/new-id.ts';

/** What a person may act as. */
export type Role = 'county' | 'prefecture' | 'centre' | 'province' | 'expert' | 'operator' | 'auditor';

/** A role in an organization, and with it the division that the organization is in charge of. */
export interface AppointedOffice {
  readonly role: Role;
  readonly divisionCode: string | null;
  readonly organization: Localized;
}

/** What a person may act as, until a moment or for as long as nobody ends it. */
export interface AppointmentRow extends AppointedOffice {
  readonly id: string;
  /** ISO date and time. */
  readonly validTo: string | null;
}

/** The office of an appointment `p` to an organization `o`. */
export const officeColumns = `p.role, o.division_code AS "divisionCode",
  jsonb_build_object('zh-CN', o.name_zh, 'en', o.name_en) AS organization`;

/** Whether an appointment `p` is in force at the moment of a parameter. */
export const inForce = (parameter: string): string =>
  `p.valid_from <= ${parameter}::timestamptz AND (p.valid_to IS NULL OR p.valid_to > ${parameter}::timestamptz)`;

/** The first appointment is the one by which the person acted last, else the oldest. Of an appointment `p`. */
export const lastActedFirst = `(SELECT max(s.created_at) FROM session s WHERE s.appointment_id = p.id) DESC NULLS LAST, p.valid_from, p.id`;

/** The appointments of an account that are in force, the one by which the person acted last before the others. */
export const appointmentsOf = (sql: Sql, accountId: string, now: Date): Promise<readonly AppointmentRow[]> =>
  sql.query<AppointmentRow>(
    `SELECT p.id, ${officeColumns}, to_json(p.valid_to) #>> '{}' AS "validTo"
     FROM appointment p JOIN organization o ON o.id = p.organization_id
     WHERE p.account_id = $1 AND ${inForce('$2')} ORDER BY ${lastActedFirst}`,
    [accountId, now.toISOString()],
  );

/** The organization of a name in a division, entered when there is none. */
export const organizationOf = async (
  sql: Sql,
  { organization, divisionCode }: Omit<AppointedOffice, 'role'>,
): Promise<string> => {
  const values = [organization['zh-CN'], organization.en, divisionCode];
  const known = await first(
    sql.query<{ id: string }>(
      `SELECT id FROM organization WHERE name_zh = $1 AND name_en = $2 AND division_code IS NOT DISTINCT FROM $3
       ORDER BY id LIMIT 1`,
      values,
    ),
  );
  if (known !== undefined) return known.id;
  const id = newId();
  await sql.query('INSERT INTO organization (name_zh, name_en, division_code, id) VALUES ($1, $2, $3, $4)', [
    ...values,
    id,
  ]);
  return id;
};

/** An appointment as it is entered. */
export interface AppointmentEntry extends AppointedOffice {
  readonly accountId: string;
  /** When it ends by itself. */
  readonly validTo?: Date | undefined;
}

/** Appoints a person; undefined when they hold the office already. Run it in a transaction. Gives its id. */
export const appoint = async (
  sql: Sql,
  { accountId, role, validTo, ...office }: AppointmentEntry,
  at: Date,
  by: Doer = theProgram,
): Promise<string | undefined> => {
  const row = await first(
    sql.query<{ id: string }>(
      `INSERT INTO appointment (id, account_id, organization_id, role, valid_from, valid_to)
       SELECT $1, $2, $3, $4, $5::timestamptz, $6::timestamptz WHERE NOT EXISTS (
         SELECT 1 FROM appointment p JOIN organization o ON o.id = p.organization_id
         WHERE p.account_id = $2 AND p.role = $4 AND o.division_code IS NOT DISTINCT FROM $7 AND ${inForce('$5')})
       RETURNING id`,
      [
        newId(),
        accountId,
        await organizationOf(sql, office),
        role,
        at.toISOString(),
        validTo?.toISOString() ?? null,
        office.divisionCode,
      ],
    ),
  );
  if (row === undefined) return undefined;
  const facts = { appointment: row.id, role, division: office.divisionCode, until: validTo?.toISOString() ?? null };
  await recordEvents(sql, [{ stream: accountStream(accountId), type: 'account.appointed', by, at, facts }]);
  return row.id;
};

/**
 * Ends an appointment, and every session that acts by it: whoever held it acts by it no more from the next request on. Run it in a
 * transaction. False when there is none in force.
 */
export const endAppointment = async (sql: Sql, id: string, at: Date, by: Doer = theProgram): Promise<boolean> => {
  const ended = await first(
    sql.query<{ account: string; role: Role }>(
      `UPDATE appointment p SET valid_to = $2::timestamptz WHERE p.id = $1 AND ${inForce('$2')}
       RETURNING p.account_id AS account, p.role`,
      [id, at.toISOString()],
    ),
  );
  if (ended === undefined) return false;
  await sql.query('UPDATE session SET revoked_at = $2::timestamptz WHERE appointment_id = $1 AND revoked_at IS NULL', [
    id,
    at.toISOString(),
  ]);
  const facts = { appointment: id, role: ended.role };
  await recordEvents(sql, [{ stream: accountStream(ended.account), type: 'account.dismissed', by, at, facts }]);
  return true;
};
