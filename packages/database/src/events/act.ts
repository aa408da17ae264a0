import { canonicalJson } from '@qunxing/criterion';
import { first, type Sql } from '../connection/sql.ts';
import { hashText } from '../identity/sha256.ts';

/** Something that a person asks to be done, once, however often the request arrives. */
export interface Act {
  /** Id of the account. */
  readonly account: string;
  /** Chosen by who asks; the same for every try of one request. */
  readonly key: string;
  /** Everything that is asked for, so that a key used for something else is noticed. */
  readonly request: object;
  readonly at: Date;
}

/** Where the event stands that an act led to. */
export interface Place {
  readonly stream: string;
  readonly sequence: number;
}

/** Whether an act was done before: where its event stands, or that its key was used for something else. */
export const performedBefore = async (
  sql: Sql,
  { account, key, request }: Act,
): Promise<Place | 'another' | undefined> => {
  const row = await first(
    sql.query<Place & { requestHash: string }>(
      `SELECT stream, sequence, request_hash AS "requestHash" FROM performed_act WHERE account_id = $1 AND key = $2`,
      [account, key],
    ),
  );
  if (row === undefined) return undefined;
  return row.requestHash === hashText(canonicalJson(request)) ? row : 'another';
};

/** Keeps that an act was done; false when its key was taken by another one meanwhile. */
export const keepAct = async (sql: Sql, act: Act, { stream, sequence }: Place): Promise<boolean> => {
  const kept = await sql.query(
    `INSERT INTO performed_act (account_id, key, request_hash, stream, sequence, at)
     VALUES ($1, $2, $3, $4, $5::int, $6::timestamptz) ON CONFLICT DO NOTHING RETURNING key`,
    [act.account, act.key, hashText(canonicalJson(act.request)), stream, sequence, act.at.toISOString()],
  );
  return kept.length === 1;
};
