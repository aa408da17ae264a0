import type { Localized } from '@qunxing/criterion';
import { first, type Sql } from '../connection/sql.ts';
import { type NotificationRow, notificationColumns } from './notification-rows.ts';

/** An e-mail that is to be sent: one notification, or those of a day. */
export interface DueMail {
  /** The same for every try, and of no other mail: what its Message-ID is made of. */
  readonly id: string;
  readonly address: string;
  readonly person: Localized;
  /** Tries so far, this one included. */
  readonly attempts: number;
  /** What it says, the oldest first. */
  readonly notifications: readonly NotificationRow[];
}

/** How often a mail is tried before it is given up. */
export const mostAttempts = 20;

/**
 * Takes the mail that has been due for longest, for whoever sends it now: it is due again after `lease` milliseconds, in which it is
 * to be sent and marked as sent. Undefined when none is due. Who has no address or has left is not written to.
 */
export const takeMail = async (
  sql: Sql,
  { at, lease }: { readonly at: Date; readonly lease: number },
): Promise<DueMail | undefined> => {
  const taken = await first(
    sql.query<Omit<DueMail, 'notifications'>>(
      `UPDATE mail m SET attempts = m.attempts + 1, due_at = $2::timestamptz
       FROM account a
       WHERE a.id = m.account_id AND m.id = (
         SELECT d.id FROM mail d JOIN account o ON o.id = d.account_id
         WHERE d.sent_at IS NULL AND d.due_at <= $1::timestamptz AND d.attempts < $3::int AND o.mail_address IS NOT NULL
           AND (o.disabled_at IS NULL OR o.disabled_at > $1::timestamptz)
         ORDER BY d.due_at LIMIT 1 FOR UPDATE OF d SKIP LOCKED)
       RETURNING m.id, a.mail_address AS address, m.attempts,
         jsonb_build_object('zh-CN', a.display_name_zh, 'en', a.display_name_en) AS person`,
      [at.toISOString(), new Date(at.getTime() + lease).toISOString(), mostAttempts],
    ),
  );
  if (taken === undefined) return undefined;
  const notifications = await sql.query<NotificationRow>(
    `SELECT ${notificationColumns} FROM notification n WHERE n.mail_id = $1 ORDER BY n.told_at, n.id`,
    [taken.id],
  );
  return { ...taken, notifications };
};

/** Keeps that a mail server has accepted a mail. */
export const markSent = async (sql: Sql, id: string, at: Date): Promise<void> => {
  await sql.query('UPDATE mail SET sent_at = $2::timestamptz WHERE id = $1 AND sent_at IS NULL', [
    id,
    at.toISOString(),
  ]);
};

/** Has a mail that was not accepted rest until a moment. */
export const postponeMail = async (sql: Sql, id: string, until: Date): Promise<void> => {
  await sql.query('UPDATE mail SET due_at = $2::timestamptz WHERE id = $1 AND sent_at IS NULL', [
    id,
    until.toISOString(),
  ]);
};
