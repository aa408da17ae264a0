import type { Edits } from './edit.ts';

/** What a browser keeps of a form until the gateway has it: what was typed, and the request under way with its key. */
export interface Journal {
  readonly edits: Edits;
  readonly sending: { readonly key: string; readonly edits: Edits } | null;
}

/** The journal of one person's work on one application, on this device. */
export interface JournalStore {
  readonly read: () => Journal;
  /** Whether it could be kept. */
  readonly write: (journal: Journal) => boolean;
}

const empty: Journal = { edits: {}, sending: null };

/** Keeps a journal in the browser's storage, written with every keystroke: it survives a crash and a lost connection. */
export const journalIn = (storage: () => Storage, account: string, application: string): JournalStore => {
  const place = `qunxing.form.${account}.${application}`;
  return {
    read: () => {
      try {
        // Nothing else writes under this name.
        return JSON.parse(storage().getItem(place) ?? 'null') ?? empty;
      } catch {
        return empty;
      }
    },
    write: (journal) => {
      try {
        if (Object.keys(journal.edits).length === 0 && journal.sending === null) storage().removeItem(place);
        else storage().setItem(place, JSON.stringify(journal));
        return true;
      } catch {
        return false;
      }
    },
  };
};
