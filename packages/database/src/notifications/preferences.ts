import { first, type Sql } from '../connection/sql.ts';
import { type Deliveries, type Delivery, type NotificationKind, usualDeliveries } from './delivery.ts';

/** Where and how somebody is written to. */
export interface NotificationPreferences extends Deliveries {
  /** Null where no address is registered. */
  readonly mailAddress: string | null;
}

/** How somebody wants to be told. One statement. */
export const notificationPreferences = async (sql: Sql, account: string): Promise<NotificationPreferences> => {
  const row = await first(
    sql.query<{ mailAddress: string | null; chosen: Partial<Deliveries> | null }>(
      `SELECT a.mail_address AS "mailAddress", (SELECT jsonb_object_agg(p.kind, p.delivery)
         FROM notification_preference p WHERE p.account_id = a.id) AS chosen
       FROM account a WHERE a.id = $1`,
      [account],
    ),
  );
  return { ...usualDeliveries, ...row?.chosen, mailAddress: row?.mailAddress ?? null };
};

/** Keeps how somebody wants the notifications of a kind. Whether they may choose that is for the caller to say. */
export const preferDelivery = async (
  sql: Sql,
  account: string,
  kind: NotificationKind,
  delivery: Delivery,
): Promise<void> => {
  await sql.query(
    `INSERT INTO notification_preference (account_id, kind, delivery) VALUES ($1, $2, $3)
     ON CONFLICT (account_id, kind) DO UPDATE SET delivery = excluded.delivery`,
    [account, kind, delivery],
  );
};

/** Registers the address that somebody is written to, or with null that there is none. False when no account has the login. */
export const setMailAddress = async (sql: Sql, login: string, address: string | null): Promise<boolean> =>
  (await sql.query('UPDATE account SET mail_address = $2 WHERE login = $1 RETURNING id', [login, address])).length > 0;
