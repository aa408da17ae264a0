import { canonicalJson } from '@qunxing/criterion';
import { type AccountRow, accountColumns } from '../accounts/accounts.ts';
import type { Sql } from '../connection/sql.ts';
import { hashText } from '../identity/sha256.ts';
import { consumers } from '../outbox/consumers.ts';
import type { Place } from './act.ts';

/** An event as it is kept, canonical JSON and its hash, with the account of who did it. */
export interface StoredEvent extends Place {
  readonly type: string;
  readonly body: string;
  readonly hash: string;
  readonly by: AccountRow;
  /** ISO date and time. */
  readonly at: string;
}

/**
 * Appends an event to its stream; its place must be the next one. Every consumer of the outbox gets an entry for it. Run it in the
 * transaction that changes the state. One statement.
 */
export const appendEvent = async (
  sql: Sql,
  { stream, sequence }: Place,
  event: { readonly type: string; readonly by: { readonly account: string }; readonly moment: { readonly at: string } },
): Promise<void> => {
  const body = canonicalJson(event);
  await sql.query(
    `WITH appended AS (
       INSERT INTO domain_event (stream, sequence, type, body, hash, account_id, at)
       VALUES ($1, $2::int, $3, $4, $5, $6, $7::timestamptz) RETURNING stream, sequence)
     INSERT INTO outbox_entry (consumer, stream, sequence)
     SELECT consumer, stream, sequence FROM appended, unnest($8::text[]) AS consumer`,
    [stream, sequence, event.type, body, hashText(body), event.by.account, event.moment.at, consumers],
  );
};

/** The events of streams, in order, with who did them, though their account has ended since. One statement. */
export const eventsOf = (sql: Sql, streams: readonly string[]): Promise<readonly StoredEvent[]> =>
  sql.query<StoredEvent>(
    `SELECT e.stream, e.sequence, e.type, e.body, e.hash, to_json(e.at) #>> '{}' AS at,
       (SELECT to_jsonb(one) FROM (SELECT ${accountColumns}) one) AS by
     FROM domain_event e JOIN account a ON a.id = e.account_id
     WHERE e.stream = ANY($1::text[]) ORDER BY e.stream, e.sequence`,
    [streams],
  );

/** The bodies of the events of a stream up to and with one of them, in order. One statement. */
export const eventsUpTo = async (sql: Sql, { stream, sequence }: Place): Promise<readonly string[]> => {
  const rows = await sql.query<{ body: string }>(
    'SELECT body FROM domain_event WHERE stream = $1 AND sequence <= $2::int ORDER BY sequence',
    [stream, sequence],
  );
  return rows.map(({ body }) => body);
};
