import { appointedAccounts } from '../accounts/accounts.ts';
import { inForce } from '../appointments/appointments.ts';
import type { Sql } from '../connection/sql.ts';
import { type Deliveries, usualDeliveries } from './delivery.ts';

/** An office: everybody with its role for its division. A role that no account has reaches nobody. */
export interface Office {
  readonly role: string;
  readonly division: string;
}

/** Somebody who is told. */
export interface Recipient extends Office {
  readonly account: string;
  /** Whether there is an address to write to. */
  readonly mailable: boolean;
  readonly deliveries: Deliveries;
}

const isOfOffice = '((p.role, o.division_code) IN (SELECT * FROM unnest($1::text[], $2::text[])))';

/** Everybody of some offices, and some by their accounts, as far as they may sign in; each once, by the appointment for which they are told. One statement. */
export const recipientsOf = async (
  sql: Sql,
  { offices, accounts }: { readonly offices: readonly Office[]; readonly accounts: readonly string[] },
  at: Date,
): Promise<readonly Recipient[]> => {
  const rows = await sql.query<Omit<Recipient, 'deliveries'> & { chosen: Partial<Deliveries> }>(
    `SELECT DISTINCT ON (a.id) a.id AS account, p.role, coalesce(o.division_code, '') AS division, a.mail_address IS NOT NULL AS mailable,
       coalesce((SELECT jsonb_object_agg(c.kind, c.delivery) FROM notification_preference c WHERE c.account_id = a.id),
         '{}') AS chosen
     FROM ${appointedAccounts}
     WHERE ${inForce('$4')} AND (a.disabled_at IS NULL OR a.disabled_at > $4::timestamptz)
       AND (${isOfOffice} OR a.id = ANY($3::text[]))
     ORDER BY a.id, ${isOfOffice} DESC, p.valid_from, p.id`,
    [offices.map(({ role }) => role), offices.map(({ division }) => division), accounts, at.toISOString()],
  );
  return rows.map(({ chosen, ...row }) => ({ ...row, deliveries: { ...usualDeliveries, ...chosen } }));
};
