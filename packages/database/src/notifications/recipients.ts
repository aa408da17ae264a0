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

/** Everybody of some offices, and some by their accounts, as far as they may sign in. One statement. */
export const recipientsOf = async (
  sql: Sql,
  { offices, accounts }: { readonly offices: readonly Office[]; readonly accounts: readonly string[] },
  at: Date,
): Promise<readonly Recipient[]> => {
  const rows = await sql.query<Omit<Recipient, 'deliveries'> & { chosen: Partial<Deliveries> }>(
    `SELECT a.id AS account, a.role, coalesce(a.division_code, '') AS division, a.mail_address IS NOT NULL AS mailable,
       coalesce((SELECT jsonb_object_agg(p.kind, p.delivery) FROM notification_preference p WHERE p.account_id = a.id),
         '{}') AS chosen
     FROM account a
     WHERE (a.disabled_at IS NULL OR a.disabled_at > $4::timestamptz)
       AND ((a.role, a.division_code) IN (SELECT * FROM unnest($1::text[], $2::text[])) OR a.id = ANY($3::text[]))
     ORDER BY a.id`,
    [offices.map(({ role }) => role), offices.map(({ division }) => division), accounts, at.toISOString()],
  );
  return rows.map(({ chosen, ...row }) => ({ ...row, deliveries: { ...usualDeliveries, ...chosen } }));
};
