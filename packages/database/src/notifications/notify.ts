import type { Localized } from '@qunxing/criterion';
import { first, only, type Sql } from '../connection/sql.ts';
import type { Place } from '../events/act.ts';
import { newId } from '../identity/new-id.ts';
import { type NotificationKind, nextDigest } from './delivery.ts';
import type { Recipient } from './recipients.ts';

/** What somebody is told of an event. */
export interface Message {
  readonly of: Place;
  readonly kind: NotificationKind;
  readonly title: Localized;
  readonly sentence: Localized;
  /** The application that it leads to; null where it is about several. */
  readonly application: string | null;
}

/** The mail in which a notification goes out; a daily one that is on its way already is followed by that of the next day. */
const mailFor = async (
  sql: Sql,
  { account, deliveries }: Recipient,
  { kind }: Message,
  notification: string,
  at: Date,
): Promise<string> => {
  const daily = deliveries[kind] === 'daily';
  let due = daily ? nextDigest(at) : at;
  for (;;) {
    const id = daily ? `daily-${account}-${due.toISOString().slice(0, 10)}` : notification;
    // The update locks a mail that is there, so that it is not taken before this notification is in it.
    const { attempts } = await only(
      sql.query<{ attempts: number }>(
        `INSERT INTO mail (id, account_id, due_at) VALUES ($1, $2, $3::timestamptz)
         ON CONFLICT (id) DO UPDATE SET account_id = excluded.account_id RETURNING attempts`,
        [id, account, due.toISOString()],
      ),
    );
    if (attempts === 0) return id;
    due = nextDigest(due);
  }
};

/**
 * Tells somebody of an event, once however often it is called for the same event and person: in the console, and by e-mail as they
 * want it where `mails` says that any are sent. Run it in the transaction that deals with the event.
 */
export const notify = async (
  sql: Sql,
  recipient: Recipient,
  message: Message,
  { at, mails }: { readonly at: Date; readonly mails: boolean },
): Promise<void> => {
  const { of, kind, title, sentence, application } = message;
  const told = await first(
    sql.query<{ id: string }>(
      `INSERT INTO notification (id, account_id, stream, sequence, kind, title_zh, title_en, sentence_zh, sentence_en,
         application_id, told_at)
       VALUES ($1, $2, $3, $4::int, $5, $6, $7, $8, $9, $10, $11::timestamptz)
       ON CONFLICT (stream, sequence, account_id) DO NOTHING RETURNING id`,
      [
        newId(),
        recipient.account,
        of.stream,
        of.sequence,
        kind,
        title['zh-CN'],
        title.en,
        sentence['zh-CN'],
        sentence.en,
        application,
        at.toISOString(),
      ],
    ),
  );
  if (told === undefined || !mails || !recipient.mailable || recipient.deliveries[kind] === 'off') return;
  const mail = await mailFor(sql, recipient, message, told.id, at);
  await sql.query('UPDATE notification SET mail_id = $2 WHERE id = $1', [told.id, mail]);
};
