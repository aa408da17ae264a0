import { canonicalJson } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { hashText } from '../identity/sha256.ts';
import type { Place } from './act.ts';

/** An event as it is kept: canonical JSON and its hash. */
export interface StoredEvent extends Place {
  readonly type: string;
  readonly body: string;
  readonly hash: string;
  readonly accountId: string;
  /** ISO date and time. */
  readonly at: string;
}

/** Appends an event to its stream; its place must be the next one. Run it in the transaction that changes the state. */
export const appendEvent = async (
  sql: Sql,
  { stream, sequence }: Place,
  event: { readonly type: string; readonly by: { readonly account: string }; readonly moment: { readonly at: string } },
): Promise<void> => {
  const body = canonicalJson(event);
  await sql.query(
    `INSERT INTO domain_event (stream, sequence, type, body, hash, account_id, at)
     VALUES ($1, $2::int, $3, $4, $5, $6, $7::timestamptz)`,
    [stream, sequence, event.type, body, hashText(body), event.by.account, event.moment.at],
  );
};

/** The events of streams, in order. One statement. */
export const eventsOf = (sql: Sql, streams: readonly string[]): Promise<readonly StoredEvent[]> =>
  sql.query<StoredEvent>(
    `SELECT stream, sequence, type, body, hash, account_id AS "accountId",
       to_json(at) #>> '{}' AS at FROM domain_event WHERE stream = ANY($1::text[]) ORDER BY stream, sequence`,
    [streams],
  );
