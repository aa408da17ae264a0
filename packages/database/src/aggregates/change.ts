import type { Database } from '../connection/database.ts';
import type { Sql } from '../connection/sql.ts';
import { type Act, keepAct, performedBefore } from '../events/act.ts';
import { appendEvent } from '../events/event.ts';
import { type SignatureEntry, saveSignature, signatureHash } from '../signatures/signature.ts';
import { type Aggregate, type AggregateKind, type Led, streamOf } from './aggregate.ts';
import { lockedRows, rowOf } from './rows.ts';

/** What asking for a change comes to. Whatever is not `changed` left everything as it was. */
export type Change<Row, Refused> =
  /** Done now, or by an earlier try of the same request. */
  | { readonly changed: Row }
  | { readonly refused: Refused }
  /** Somebody else changed it first: as it is now. */
  | { readonly conflict: Row }
  /** The key of the request was used for something else. */
  | { readonly keyTaken: true }
  | { readonly unknown: true };

/** What a verb on one aggregate changes of another: saved with it, or not at all. */
export type Alongside = (sql: Sql) => Promise<void>;

/** What a verb has led to, what it changes of other aggregates, and, for an official act, by whom it is signed. */
type Settled<Of extends Aggregate> = Led<Of> & {
  readonly alongside?: readonly Alongside[];
  readonly signature?: SignatureEntry;
};

/** What a verb comes to. */
export type Decided<Of extends Aggregate, Refused> = Settled<Of> | { readonly refused: Refused };

/** Which aggregate a request means, and the version on which who asks has decided. */
export interface Asked {
  readonly id: string;
  /** `newest` where the act does not rest on what was seen, as adding to a list: it is decided on whatever is there. */
  readonly version: number | 'newest';
  readonly act: Act;
}

/** Ends a transaction without a fault: everything is undone and this is the answer. */
class Undone extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('undone');
    this.answer = answer;
  }
}

/** Runs work that may end with an answer before its end, which undoes what it wrote. */
export const orUndone = async <Answer>(
  database: Database,
  work: (sql: Sql, undone: (answer: Answer) => Undone) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await database.transaction((sql) => work(sql, (answer) => new Undone(answer)));
  } catch (problem) {
    // Only the work above throws one, made from an answer of its type.
    if (problem instanceof Undone) return problem.answer as Answer;
    throw problem;
  }
};

const keep = async <Of extends Aggregate>(
  sql: Sql,
  kind: AggregateKind<Of>,
  { signature, ...led }: Settled<Of>,
  version: number,
) => {
  await kind.write(sql, led, version);
  const place = { stream: streamOf(kind, led.next.id), sequence: version };
  if (signature === undefined) return appendEvent(sql, place, led.event);
  await appendEvent(sql, place, { ...led.event, signature: signatureHash(place, signature) });
  await saveSignature(sql, place, signature);
};

/** A change of another aggregate by the verb at hand: of one that it has locked, or, without a row, of a new one. */
export const alongside =
  <Of extends Aggregate>(
    kind: AggregateKind<Of>,
    row: { readonly version: number } | undefined,
    led: Led<Of>,
  ): Alongside =>
  (sql) =>
    keep(sql, kind, led, (row?.version ?? 0) + 1);

/** Saves what a verb led to, with its events, and that the act was done; false when the act's key was taken meanwhile. */
const save = async <Of extends Aggregate>(
  sql: Sql,
  kind: AggregateKind<Of>,
  { act, version }: { readonly act: Act; readonly version: number },
  led: Settled<Of>,
): Promise<boolean> => {
  await keep(sql, kind, led, version);
  for (const other of led.alongside ?? []) await other(sql);
  return keepAct(sql, act, { stream: streamOf(kind, led.next.id), sequence: version });
};

/** The answer to a request that was made before; undefined for a new one. */
const answeredBefore = async <Of extends Aggregate>(sql: Sql, kind: AggregateKind<Of>, act: Act) => {
  const before = await performedBefore(sql, act);
  if (before === undefined) return undefined;
  const streams = streamOf(kind, '');
  const known = before !== 'another' && before.stream.startsWith(streams);
  const row = known ? await rowOf(sql, kind, before.stream.slice(streams.length)) : undefined;
  return row === undefined ? ({ keyTaken: true } as const) : { changed: row };
};

/** As one transaction: what a verb decides on a version is saved, or, when it refuses, nothing of what it wrote. */
const decideAndSave = <Of extends Aggregate, Refused>(
  database: Database,
  kind: AggregateKind<Of>,
  act: Act,
  begin: (sql: Sql) => Promise<Of['row'] | undefined>,
  decide: (
    row: Of['row'] | undefined,
    sql: Sql,
  ) => Promise<Decided<Of, Refused> | Exclude<Change<Of['row'], Refused>, { readonly changed: unknown }>>,
): Promise<Change<Of['row'], Refused>> =>
  orUndone<Change<Of['row'], Refused>>(database, async (sql, undone) => {
    const row = await begin(sql);
    const answered = await answeredBefore(sql, kind, act);
    if (answered !== undefined) return answered;
    const decided = await decide(row, sql);
    if (!('next' in decided)) throw undone(decided);
    if (!(await save(sql, kind, { act, version: (row?.version ?? 0) + 1 }, decided))) throw undone({ keyTaken: true });
    const changed = await rowOf(sql, kind, decided.next.id);
    if (changed === undefined) throw new Error(`${streamOf(kind, decided.next.id)} was saved and is not there`);
    return { changed };
  });

/**
 * Changes an aggregate by one verb, as one transaction: its new state, the event, its signature, what else the verb changes and that the
 * request was done, or nothing. The verb decides on the version that who asks has seen; when there is a newer one, that is the answer. It may read
 * and write with the transaction's `sql`, and what it wrote is undone when it refuses.
 */
export const changeAggregate = <Of extends Aggregate, Refused>(
  database: Database,
  kind: AggregateKind<Of>,
  { id, version, act }: Asked,
  verb: (state: Of['row']['state'], sql: Sql) => Promise<Decided<Of, Refused>>,
): Promise<Change<Of['row'], Refused>> =>
  decideAndSave<Of, Refused>(
    database,
    kind,
    act,
    async (sql) => (await lockedRows(sql, kind, [id]))[0],
    async (row, sql) => {
      if (row === undefined) return { unknown: true };
      return version === 'newest' || row.version === version ? verb(row.state, sql) : { conflict: row };
    },
  );

/** Rows at which those wait who begin something of which there is to be one only, by table. */
const keyOf = { cluster: 'id', division: 'code', round: 'id' } as const;

/** Begins an aggregate. Two at once for the same thing wait for each other, so that the second sees what the first began. */
export const beginAggregate = <Of extends Aggregate, Refused>(
  database: Database,
  kind: AggregateKind<Of>,
  {
    begunFor: [table, key],
    act,
  }: { readonly begunFor: readonly [table: keyof typeof keyOf, key: string]; readonly act: Act },
  verb: (sql: Sql) => Promise<Decided<Of, Refused>>,
): Promise<Change<Of['row'], Refused>> =>
  decideAndSave<Of, Refused>(
    database,
    kind,
    act,
    async (sql) => {
      // Rows that refer to it may come in meanwhile.
      await sql.query(`SELECT 1 AS held FROM ${table} WHERE ${keyOf[table]} = $1 FOR NO KEY UPDATE`, [key]);
      return undefined;
    },
    (_row, sql) => verb(sql),
  );
