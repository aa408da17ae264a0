import { canonicalJson } from '@qunxing/criterion';
import { type AccountRow, accountColumns, appointedAccounts } from '../accounts/accounts.ts';
import type { Sql } from '../connection/sql.ts';
import { hashText } from '../identity/sha256.ts';
import { consumers } from '../outbox/consumers.ts';
import type { Place } from './act.ts';

/** An event as it is kept, canonical JSON and its hash, with the account of who did it. */
export interface StoredEvent extends Place {
  readonly type: string;
  readonly body: string;
  readonly hash: string;
  /** Null for what no account did: what somebody of the public handed in. */
  readonly by: AccountRow | null;
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
  event: {
    readonly type: string;
    readonly by: { readonly account?: string; readonly role?: string };
    readonly moment: { readonly at: string };
  },
): Promise<void> => {
  const body = canonicalJson(event);
  await sql.query(
    `WITH appended AS (
       INSERT INTO domain_event (stream, sequence, type, body, hash, account_id, at)
       VALUES ($1, $2::int, $3, $4, $5, $6, $7::timestamptz) RETURNING stream, sequence)
     INSERT INTO outbox_entry (consumer, stream, sequence)
     SELECT consumer, stream, sequence FROM appended, unnest($8::text[]) AS consumer`,
    [stream, sequence, event.type, body, hashText(body), event.by.account ?? null, event.moment.at, consumers],
  );
};

/**
 * The appointment `p` by which the person of an event `e` acted: the one to the office that the event names, of several the one in
 * force then.
 */
export const actedBy = `ORDER BY p.role = e.body::jsonb #>> '{by,role}' DESC NULLS LAST,
    o.division_code IS NOT DISTINCT FROM e.body::jsonb #>> '{by,division}' DESC,
    p.valid_from <= e.at AND (p.valid_to IS NULL OR p.valid_to >= e.at) DESC, p.valid_from, p.id LIMIT 1`;

/** The events of streams, in order, with who did them, though their account or appointment has ended since. One statement. */
export const eventsOf = (sql: Sql, streams: readonly string[]): Promise<readonly StoredEvent[]> =>
  sql.query<StoredEvent>(
    `SELECT e.stream, e.sequence, e.type, e.body, e.hash, to_json(e.at) #>> '{}' AS at,
       (SELECT to_jsonb(one) FROM (
          SELECT ${accountColumns} FROM ${appointedAccounts} WHERE a.id = e.account_id ${actedBy}) one) AS by
     FROM domain_event e
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
