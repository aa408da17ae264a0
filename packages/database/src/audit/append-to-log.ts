import { eventLeaf, type LoggedEvent, withLeaf, writtenHash } from '@qunxing/audit-log';
import type { Database } from '../connection/database.ts';
import { only, type Sql } from '../connection/sql.ts';
import { platformDigest } from '../identity/platform-digest.ts';
import { keepLogState, lockedLog } from './log-state.ts';
import { loggedColumns } from './logged-columns.ts';

/** How many events one transaction appends. */
const atOnce = 1000;

/**
 * The events that wait for the log, in its order: as they happened, but no event of a stream before one that precedes it there, though
 * the clocks of two machines disagree.
 */
const waiting = (sql: Sql): Promise<readonly LoggedEvent[]> =>
  sql.query<LoggedEvent>(
    `SELECT ${loggedColumns} FROM audit_pending p JOIN domain_event e ON e.stream = p.stream AND e.sequence = p.sequence
     ORDER BY max(e.at) OVER (PARTITION BY e.stream ORDER BY e.sequence), e.stream COLLATE "C", e.sequence
     LIMIT $1::int`,
    [atOnce],
  );

const appendSome = async (sql: Sql): Promise<number> => {
  let { frontier, streams } = await lockedLog(sql);
  const events = await waiting(sql);
  if (events.length === 0) return 0;
  const rows = events.map((event) => {
    const leaf = eventLeaf(platformDigest, event);
    const row = [frontier.size, event.stream, event.sequence, writtenHash(platformDigest, leaf)];
    frontier = withLeaf(platformDigest, frontier, leaf);
    if (event.sequence === 1) streams += 1;
    return row;
  });
  await sql.insertRows({ table: 'audit_leaf', columns: ['leaf_index', 'stream', 'sequence', 'hash'], rows });
  await sql.query(
    `DELETE FROM audit_pending p USING unnest($1::text[], $2::int[]) AS d(stream, sequence)
     WHERE p.stream = d.stream AND p.sequence = d.sequence`,
    [events.map(({ stream }) => stream), events.map(({ sequence }) => sequence)],
  );
  await keepLogState(sql, { frontier, streams });
  return events.length;
};

/**
 * Appends every event that is not in the log yet, in an order that is fixed once it has been taken. However many do it at once, each
 * event is appended once. Returns how many were.
 */
export const appendToLog = async (database: Database): Promise<number> => {
  let appended = 0;
  for (;;) {
    const some = await database.transaction(appendSome);
    appended += some;
    if (some < atOnce) return appended;
  }
};

/**
 * Has those events wait for the log that neither wait nor are in it: whoever takes one out of the queue by hand gains nothing. It looks
 * at every event, and is for the start of a process. Returns how many there were.
 */
export const queueUnlogged = async (sql: Sql): Promise<number> => {
  const queued = await sql.query(
    `INSERT INTO audit_pending (stream, sequence)
     SELECT e.stream, e.sequence FROM domain_event e
     WHERE NOT EXISTS (SELECT 1 FROM audit_leaf l WHERE l.stream = e.stream AND l.sequence = e.sequence)
     ON CONFLICT DO NOTHING RETURNING stream`,
  );
  return queued.length;
};

/** How many events wait for the log. */
export const countUnlogged = async (sql: Sql): Promise<number> =>
  (await only(sql.query<{ waiting: number }>('SELECT count(*)::int AS waiting FROM audit_pending'))).waiting;
