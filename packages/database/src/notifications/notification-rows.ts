import type { Localized } from '@qunxing/criterion';
import { only, type Sql } from '../connection/sql.ts';
import type { NotificationKind } from './delivery.ts';

/** Something that somebody was told. */
export interface NotificationRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly title: Localized;
  readonly sentence: Localized;
  readonly applicationId: string | null;
  /** ISO date and time. */
  readonly toldAt: string;
  /** ISO date and time; null while it is unread. */
  readonly readAt: string | null;
}

/** The columns of a notification `n`. */
export const notificationColumns = `n.id, n.kind, jsonb_build_object('zh-CN', n.title_zh, 'en', n.title_en) AS title,
  jsonb_build_object('zh-CN', n.sentence_zh, 'en', n.sentence_en) AS sentence, n.application_id AS "applicationId",
  to_json(n.told_at) #>> '{}' AS "toldAt", to_json(n.read_at) #>> '{}' AS "readAt"`;

/** Whose notifications are meant, and whether only those they have not read. */
export interface NotificationFilter {
  readonly account: string;
  readonly unread: boolean;
}

const condition = `n.account_id = $1 AND ($2::boolean IS FALSE OR n.read_at IS NULL)`;

/** One page of what somebody was told, the latest first. One statement. */
export const notificationPage = (
  sql: Sql,
  { account, unread }: NotificationFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly NotificationRow[]> =>
  sql.query<NotificationRow>(
    `SELECT ${notificationColumns} FROM notification n WHERE ${condition}
     ORDER BY n.told_at DESC, n.id DESC LIMIT $3::int OFFSET $4::int`,
    [account, unread, limit, offset],
  );

/** How many there are. One statement. */
export const countNotifications = async (sql: Sql, { account, unread }: NotificationFilter): Promise<number> =>
  (
    await only(
      sql.query<{ notifications: number }>(
        `SELECT count(*)::int AS notifications FROM notification n WHERE ${condition}`,
        [account, unread],
      ),
    )
  ).notifications;

/** Which ones somebody has read: some of them, or all that they were told up to a moment. */
export type ReadNotifications = { readonly ids: readonly string[] } | { readonly until: Date };

/** Keeps that somebody has read what they were told; only their own. Those that are read now. */
export const markRead = (
  sql: Sql,
  account: string,
  which: ReadNotifications,
  at: Date,
): Promise<readonly NotificationRow[]> =>
  sql.query<NotificationRow>(
    `UPDATE notification n SET read_at = coalesce(n.read_at, $2::timestamptz)
     WHERE n.account_id = $1 AND ${'ids' in which ? 'n.id = ANY($3::text[])' : 'n.read_at IS NULL AND n.told_at <= $3::timestamptz'}
     RETURNING ${notificationColumns}`,
    [account, at.toISOString(), 'ids' in which ? which.ids : which.until.toISOString()],
  );
