import type { Database } from '../connection/database.ts';
import { first, type Sql } from '../connection/sql.ts';
import type { Place } from '../events/act.ts';
import type { Consumer } from './consumers.ts';

/** An event that a consumer has not dealt with yet. */
export interface PendingEvent extends Place {
  readonly type: string;
  /** Canonical JSON of the event. */
  readonly body: string;
  /** How often dealing with it has failed. */
  readonly attempts: number;
}

/** What dealing with one entry came to. */
export type Handled =
  /** Nothing is due. */
  | 'nothing'
  | 'done'
  /** Nothing was kept; it is tried again later. */
  | { readonly failed: unknown; readonly event: PendingEvent };

/** How long an entry that failed rests: 2 s, 4 s, 8 s … up to an hour. In milliseconds. */
const rest = (attempts: number): number => Math.min(2 ** attempts * 1000, 3_600_000);

const take = (sql: Sql, consumer: Consumer, at: Date): Promise<PendingEvent | undefined> =>
  first(
    sql.query<PendingEvent>(
      `SELECT o.stream, o.sequence, e.type, e.body, o.attempts
       FROM outbox_entry o JOIN domain_event e ON e.stream = o.stream AND e.sequence = o.sequence
       WHERE o.consumer = $1 AND (o.not_before IS NULL OR o.not_before <= $2::timestamptz)
       ORDER BY e.at, e.stream, e.sequence LIMIT 1 FOR UPDATE OF o SKIP LOCKED`,
      [consumer, at.toISOString()],
    ),
  );

const postpone = (sql: Sql, consumer: Consumer, { stream, sequence, attempts }: PendingEvent, at: Date) =>
  sql.query(
    `UPDATE outbox_entry SET attempts = attempts + 1, not_before = $4::timestamptz
     WHERE consumer = $1 AND stream = $2 AND sequence = $3::int`,
    [consumer, stream, sequence, new Date(at.getTime() + rest(attempts + 1)).toISOString()],
  );

/**
 * Deals with the oldest event that a consumer has not dealt with and nobody deals with now, in one transaction with what comes of it:
 * the entry is gone exactly when the effect is there, whenever the process is killed. What is claimed is the row, never a place in an
 * order, so that an event whose transaction commits after a later one is not passed over. `handle` writes with `sql` and does nothing that
 * a transaction cannot undo.
 */
export const handleNext = async (
  database: Database,
  consumer: Consumer,
  at: Date,
  handle: (event: PendingEvent, sql: Sql) => Promise<void>,
): Promise<Handled> => {
  let taken: PendingEvent | undefined;
  try {
    return await database.transaction(async (sql) => {
      taken = await take(sql, consumer, at);
      if (taken === undefined) return 'nothing';
      await handle(taken, sql);
      await sql.query('DELETE FROM outbox_entry WHERE consumer = $1 AND stream = $2 AND sequence = $3::int', [
        consumer,
        taken.stream,
        taken.sequence,
      ]);
      return 'done';
    });
  } catch (failed) {
    if (taken === undefined) throw failed;
    await postpone(database.sql, consumer, taken, at);
    return { failed, event: taken };
  }
};
