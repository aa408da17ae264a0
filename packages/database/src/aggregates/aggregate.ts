import type { Sql } from '../connection/sql.ts';

/** What an aggregate consists of: the states it can be in, the events of its stream, and its row. */
export interface Aggregate {
  readonly state: { readonly id: string };
  readonly event: {
    readonly type: string;
    /** Somebody of the public has no account. */
    readonly by: { readonly account?: string; readonly role?: string };
    readonly moment: { readonly at: string };
  };
  readonly row: {
    readonly id: string;
    /** Counts the changes: the last event of its stream has it as its sequence. */
    readonly version: number;
    readonly state: Aggregate['state'];
  };
}

/** A state that a verb led to, with the event that says so. */
export interface Led<Of extends Aggregate> {
  readonly next: Of['state'];
  readonly event: Of['event'];
}

/** A kind of aggregate: what its streams are called, and how its rows are read and written. */
export interface AggregateKind<Of extends Aggregate> {
  /** The first part of the name of its streams, e.g. `application`. */
  readonly concept: string;
  /** The SELECT of the rows whose id equals what is given, from one table, the id under its own name. */
  readonly select: (given: string) => string;
  readonly write: (sql: Sql, led: Led<Of>, version: number) => Promise<void>;
}

/** The stream of an aggregate's events. */
export const streamOf = ({ concept }: { readonly concept: string }, id: string): string => `${concept}/${id}`;
