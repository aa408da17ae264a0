import type { Acting, Application, FormRefusal, Moment } from '@qunxing/certification';
import { type ApplicationRow, applicationColumns } from '../applications/application-rows.ts';
import type { Database } from '../connection/database.ts';
import { first, only, type Sql } from '../connection/sql.ts';
import { type Act, keepAct, performedBefore } from '../events/act.ts';
import { appendEvent, eventsOf } from '../events/event.ts';

/** The stream of what was recorded in the form of an application. */
export const formStream = (application: string): string => `form/${application}`;

/** One thing to be recorded in a form, and which version of it was seen: an id, or null where there was none. */
export interface SlotChange {
  /** Tells the places of a form apart. */
  readonly slot: string;
  readonly seen: string | null;
}

/** What becomes of one change; of those that are not saved nothing is kept. */
export type Fate =
  | 'saved'
  /** Somebody else recorded another value since it was seen. */
  | 'overtaken'
  /** The part that it belongs to is not open. */
  | 'closed';

/** What is in a place of a form now. */
export interface SlotNow<Change> {
  readonly id: string;
  /** Whether it already is what a change would make of it. */
  readonly is: (change: Change) => boolean;
  /** Whether it says the same as a change, so that there is nothing to choose between. */
  readonly agrees: (change: Change) => boolean;
  /** The revision of a figure, which a new one corrects. */
  readonly revision?: string | null;
}

/** What is in the places of a form now, by slot. */
export type FormNow<Change> = ReadonlyMap<string, SlotNow<Change>>;

/** How one kind of matter is kept. */
export interface Recorder<Change extends SlotChange> {
  /** What is in the places of the changes, by slot. One statement. */
  readonly now: (sql: Sql, application: Application, changes: readonly Change[]) => Promise<FormNow<Change>>;
  /** Writes every change; gives by slot the hash of what was recorded. */
  readonly write: (
    sql: Sql,
    application: Application,
    changes: readonly Change[],
    now: FormNow<Change>,
  ) => Promise<Readonly<Record<string, string>>>;
}

/** What asking to record something in a form comes to. */
export type Recorded =
  /** The fate of each change, in the order given; from now, or from an earlier try of the same request. */
  { readonly fates: readonly Fate[] } | { readonly refused: FormRefusal } | { readonly keyTaken: true };

/** What is asked for. */
interface Asked<Change> {
  readonly application: string;
  readonly act: Act;
  readonly by: Acting;
  readonly moment: Moment;
  readonly changes: readonly Change[];
}

/** Whether the form may be filled in, and which of the changes fall into what is open. */
type Permit<Change> = (
  application: Application,
) => { readonly isOpen: (change: Change) => boolean } | { readonly refused: FormRefusal };

/** The places that an earlier try of the same request has recorded. */
const recordedBefore = async (sql: Sql, act: Act): Promise<ReadonlySet<string> | 'another' | undefined> => {
  const before = await performedBefore(sql, act);
  if (before === undefined || before === 'another') return before;
  const events = await eventsOf(sql, [before.stream]);
  const event = events.find(({ sequence }) => sequence === before.sequence);
  // The body below.
  const { recorded } = JSON.parse(event?.body ?? '{"recorded":{}}') as { readonly recorded: object };
  return new Set(Object.keys(recorded));
};

const locked = (sql: Sql, id: string): Promise<ApplicationRow | undefined> =>
  first(sql.query<ApplicationRow>(`SELECT ${applicationColumns} FROM application a WHERE a.id = $1 FOR UPDATE`, [id]));

const nextPlace = async (sql: Sql, stream: string) => {
  const { last } = await only(
    sql.query<{ last: number }>('SELECT coalesce(max(sequence), 0)::int AS last FROM domain_event WHERE stream = $1', [
      stream,
    ]),
  );
  return { stream, sequence: last + 1 };
};

/**
 * Records changes in the form of an application as one transaction with the event and that the request was done. Every change is
 * saved whole or not at all, by itself: one that was overtaken, or whose part is closed, holds none of the others back, for
 * somebody who pastes a table must not lose all of it to one cell.
 */
export const recordInForm = <Change extends SlotChange>(
  database: Database,
  { application: id, act, by, moment, changes }: Asked<Change>,
  { now: readNow, write }: Recorder<Change>,
  permit: Permit<Change>,
): Promise<Recorded> =>
  database.transaction(async (sql): Promise<Recorded> => {
    const row = await locked(sql, id);
    if (row === undefined) throw new Error(`the application ${id} was seen and is not there`);
    const before = await recordedBefore(sql, act);
    if (before === 'another') return { keyTaken: true };
    // Another application of the cluster records the same figures.
    await sql.query('SELECT id FROM cluster WHERE id = $1 FOR UPDATE', [row.clusterId]);
    const now = await readNow(sql, row.state, changes);
    if (before !== undefined) return { fates: changes.map(({ slot }) => (before.has(slot) ? 'saved' : 'overtaken')) };
    const permitted = permit(row.state);
    if ('refused' in permitted) return permitted;
    const fateOf = (change: Change): Fate | 'same' => {
      if (!permitted.isOpen(change)) return 'closed';
      const there = now.get(change.slot);
      if ((there?.id ?? null) !== change.seen) return there?.agrees(change) ? 'same' : 'overtaken';
      return there?.is(change) ? 'same' : 'saved';
    };
    const fates = changes.map(fateOf);
    const fresh = changes.filter((_, index) => fates[index] === 'saved');
    if (fresh.length > 0) {
      const recorded = await write(sql, row.state, fresh, now);
      const place = await nextPlace(sql, formStream(id));
      const event = { type: 'form.recorded', by, moment, application: id, recorded };
      await appendEvent(sql, place, event);
      if (!(await keepAct(sql, act, place)))
        throw new Error('a request was done twice at once under the lock of its application');
    }
    return { fates: fates.map((fate) => (fate === 'same' ? 'saved' : fate)) };
  });
