import { canonicalJson } from '@qunxing/criterion';
import type { Led } from '../aggregates/aggregate.ts';
import { alongside, orUndone } from '../aggregates/change.ts';
import { lockedRows } from '../aggregates/rows.ts';
import type { Database } from '../connection/database.ts';
import { first, type Sql } from '../connection/sql.ts';
import { hashText } from '../identity/sha256.ts';
import type { ListRow } from '../lists/list-row.ts';
import { publicNotices } from '../lists/lists.ts';
import { type ObjectionAggregate, type ObjectionRow, objectionColumns, objections } from './objections.ts';

/** What somebody of the public hands in, once, however often the request arrives. */
interface LodgingAct {
  /** Chosen by the browser; the same for every try of one request. */
  readonly key: string;
  /** Everything that is asked for but who asks, so that a key used for something else is noticed. */
  readonly request: object;
  /** With which they ask later how it stands. */
  readonly receipt: string;
}

/** What comes of handing in an objection. */
export type Lodging<Refused> =
  /** It was taken in, by this request or by an earlier try of it, under this receipt. */
  | { readonly lodged: { readonly receipt: string } }
  | { readonly refused: Refused }
  /** The key of the request was used for something else. */
  | { readonly keyTaken: true };

const lodgedBefore = async (sql: Sql, { key, request }: LodgingAct): Promise<Lodging<never> | undefined> => {
  const row = await first(
    sql.query<{ receipt: string; requestHash: string }>(
      'SELECT receipt, request_hash AS "requestHash" FROM lodged_objection WHERE key = $1',
      [key],
    ),
  );
  if (row === undefined) return undefined;
  const isSame = row.requestHash === hashText(canonicalJson(request));
  return isSame ? { lodged: { receipt: row.receipt } } : { keyTaken: true };
};

/**
 * Takes in an objection to a member of a notice from somebody who has no account: its state, the event and the receipt, or nothing. Two
 * tries of one request at once wait for each other at the notice.
 */
export const lodgeObjection = <Refused>(
  database: Database,
  { notice, ...act }: LodgingAct & { readonly notice: string },
  decide: (
    notice: ListRow<'public-notice'>,
    sql: Sql,
  ) => Promise<Led<ObjectionAggregate> | { readonly refused: Refused }>,
): Promise<Lodging<Refused>> =>
  orUndone<Lodging<Refused>>(database, async (sql, undone) => {
    const [locked] = await lockedRows(sql, publicNotices, [notice]);
    if (locked === undefined) throw new Error(`the notice ${notice} was seen and is not there`);
    const before = await lodgedBefore(sql, act);
    if (before !== undefined) return before;
    const decided = await decide(locked, sql);
    if ('refused' in decided) throw undone(decided);
    await alongside(objections, undefined, decided)(sql);
    await sql.query('INSERT INTO lodged_objection (objection_id, receipt, key, request_hash) VALUES ($1, $2, $3, $4)', [
      decided.next.id,
      act.receipt,
      act.key,
      hashText(canonicalJson(act.request)),
    ]);
    return { lodged: { receipt: act.receipt } };
  });

/** An objection with the name of the cluster that it concerns. */
export interface LodgedObjectionRow extends ObjectionRow {
  readonly cluster: string;
}

/** The objection that somebody handed in under a receipt; undefined when there is none. One statement. */
export const objectionOfReceipt = (sql: Sql, receipt: string): Promise<LodgedObjectionRow | undefined> =>
  first(
    sql.query<LodgedObjectionRow>(
      `SELECT ${objectionColumns}, c.name AS cluster FROM lodged_objection l JOIN objection o ON o.id = l.objection_id
       JOIN application a ON a.id = o.application_id JOIN cluster c ON c.id = a.cluster_id WHERE l.receipt = $1`,
      [receipt],
    ),
  );
