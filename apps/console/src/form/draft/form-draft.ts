import type { Localized } from '../../language/localized.ts';
import type { Cell } from '../application-form.ts';
import type { RosterRowSeen } from '../form-roster.ts';
import type { Edit, Edits } from './edit.ts';
import type { Journal, JournalStore } from './journal.ts';

/** A text as the gateway knows it. */
export interface Statement {
  readonly text: string;
  readonly seen: string;
}

/** What is in a place of the form, as the gateway knows it: a figure's cell, a text, a row of the roster, or nothing. */
export type Held = { readonly cell: Cell } | { readonly statement: Statement } | { readonly row: RosterRowSeen } | null;

/** What became of one edit that was sent. */
export interface Fate {
  readonly state: string;
  readonly message: Localized | null;
  readonly held: Held;
}

/** What sending came to: the fate of each edit by place, why the form is closed, a gateway that failed, or no answer. */
export type Sent =
  | { readonly fates: Readonly<Record<string, Fate>> }
  | { readonly closed: Localized }
  | 'failed'
  | null;

/** Where the work stands. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'failed' | 'closed';

/** The work on a form at one moment. */
export interface Draft {
  readonly state: SaveState;
  /** What is not recorded yet, by place. */
  readonly edits: Edits;
  /** What others have recorded where somebody typed something else: both are kept until one is chosen. */
  readonly overtaken: Readonly<Record<string, Held>>;
  /** Why edits were not taken. */
  readonly refused: Readonly<Record<string, Localized>>;
  /** What was recorded since the form was read. */
  readonly recorded: Readonly<Record<string, Held>>;
  readonly closed: Localized | null;
  readonly savedAt: number | null;
  /** Whether this device keeps what is typed. */
  readonly journaled: boolean;
}

interface Means {
  readonly journal: JournalStore;
  readonly send: (key: string, edits: Edits) => Promise<Sent>;
  readonly newKey: () => string;
  /** Milliseconds from the last keystroke to the gateway. */
  readonly pause: number;
  /** Milliseconds between tries while the gateway cannot be reached. */
  readonly again: number;
  /** How many edits one request carries at most; those of a long paste go one request after the other. */
  readonly most: number;
}

/** What typing does not change. */
const lasting: ReadonlySet<SaveState> = new Set(['closed', 'unreachable', 'failed']);

const seenOf = (held: Held): string | null => {
  if (held === null) return null;
  if ('cell' in held) return held.cell.seen;
  return 'row' in held ? held.row.seen : held.statement.seen;
};

const without = <Value>(all: Readonly<Record<string, Value>>, place: string): Readonly<Record<string, Value>> => {
  const { [place]: _gone, ...others } = all;
  return others;
};

/** The work on a form: what is typed is journaled at once, sent a moment later, and never lost to an answer that does not come. */
export const createFormDraft = ({ journal, send, newKey, pause, again, most }: Means) => {
  const kept = journal.read();
  let sending: Journal['sending'] = kept.sending;
  let draft: Draft = {
    state: Object.keys(kept.edits).length > 0 ? 'waiting' : 'saved',
    edits: kept.edits,
    overtaken: {},
    refused: {},
    recorded: {},
    closed: null,
    savedAt: null,
    journaled: true,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = false;
  const listeners = new Set<() => void>();

  const become = (changes: Partial<Draft>): void => {
    draft = { ...draft, ...changes };
    const journaled = journal.write({ edits: draft.edits, sending });
    if (journaled !== draft.journaled) draft = { ...draft, journaled };
    for (const listener of listeners) listener();
  };

  const ready = (): Edits =>
    Object.fromEntries(
      Object.entries(draft.edits)
        .filter(([place]) => !(place in draft.overtaken) && !(place in draft.refused))
        .slice(0, most),
    );

  const plan = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };

  const settle = (sent: Edits, fates: Readonly<Record<string, Fate>>): void => {
    const [edits, overtaken] = [{ ...draft.edits }, { ...draft.overtaken }];
    const [refused, recorded] = [{ ...draft.refused }, { ...draft.recorded }];
    for (const [place, { state, message, held }] of Object.entries(fates)) {
      const edit = edits[place];
      const isSame = JSON.stringify(edit) === JSON.stringify(sent[place]);
      if (state === 'saved') {
        recorded[place] = held;
        if (isSame) delete edits[place];
        else if (edit !== undefined) edits[place] = { ...edit, seen: seenOf(held) };
      } else if (state === 'overtaken') overtaken[place] = held;
      else if (isSame && message !== null) refused[place] = message;
    }
    sending = null;
    become({ edits, overtaken, refused, recorded, savedAt: Date.now() });
  };

  /** Sends what is ready, the request under way before any other. */
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (underWay) return;
    const edits = sending?.edits ?? ready();
    if (Object.keys(edits).length === 0) {
      become({ state: 'saved' });
      return;
    }
    underWay = true;
    sending ??= { key: newKey(), edits };
    become({ state: 'saving' });
    const sent = await send(sending.key, edits);
    underWay = false;
    if (sent === null || sent === 'failed') {
      become({ state: sent ?? 'unreachable' });
      plan(again);
    } else if ('closed' in sent) {
      sending = null;
      become({ state: 'closed', closed: sent.closed });
    } else {
      settle(edits, sent.fates);
      const more = Object.keys(ready()).length > 0;
      become({ state: more ? 'waiting' : 'saved' });
      // What a long paste has left goes at once; what was typed meanwhile waits for the end of the word.
      if (more) plan(Object.keys(edits).length === most ? 0 : pause);
    }
  };

  return {
    /** Takes up what an earlier visit left in the journal. */
    start: (): void => {
      if (sending !== null || Object.keys(draft.edits).length > 0) plan(0);
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    now: (): Draft => draft,
    /** Takes down what somebody typed in places of the form; with a fault it stays on this device. */
    edit: (changes: Edits, faults: Readonly<Record<string, Localized>> = {}): void => {
      const [refused, overtaken] = [{ ...draft.refused }, { ...draft.overtaken }];
      for (const place of Object.keys(changes)) {
        delete refused[place];
        delete overtaken[place];
      }
      become({
        edits: { ...draft.edits, ...changes },
        refused: { ...refused, ...faults },
        overtaken,
        state: lasting.has(draft.state) ? draft.state : 'waiting',
      });
      plan(pause);
    },
    /** Lets go of what was typed in a place: what the gateway has stands. */
    discard: (place: string): void => {
      const held = draft.overtaken[place];
      become({
        edits: without(draft.edits, place),
        refused: without(draft.refused, place),
        overtaken: without(draft.overtaken, place),
        ...(held !== undefined && { recorded: { ...draft.recorded, [place]: held } }),
      });
      plan(0);
    },
    /** Records what was typed over what somebody else has recorded, which stays in the history. */
    insist: (place: string): void => {
      const [edit, held] = [draft.edits[place], draft.overtaken[place]];
      if (edit === undefined || held === undefined) return;
      const mine: Edit = { ...edit, seen: seenOf(held) };
      become({
        edits: { ...draft.edits, [place]: mine },
        overtaken: without(draft.overtaken, place),
        recorded: { ...draft.recorded, [place]: held },
      });
      plan(0);
    },
    flush,
    stop: (): void => clearTimeout(timer),
  };
};

/** The work on a form. */
export type FormDraft = ReturnType<typeof createFormDraft>;
