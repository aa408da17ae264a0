import type { Localized } from '../../language/localized.ts';
import type { Edits, RosterEdit } from '../draft/edit.ts';
import type { Draft } from '../draft/form-draft.ts';
import type { LoadedRoster } from '../form-roster.ts';
import { isEmpty, type RosterCells } from '../roster-cells.ts';
import type { createRosterReader } from './roster-faults.ts';
import { newRowPlace, type RosterRow, rosterRows } from './roster-row.ts';

/** What somebody makes of a row: other cells, or nothing of it any more. A new one stands at an order among the others. */
export type RowChange =
  | { readonly row: RosterRow & { readonly at: number }; readonly cells: RosterCells | null }
  | { readonly at: number; readonly cells: RosterCells };

interface Changed {
  readonly edits: Edits;
  readonly faults: Readonly<Record<string, Localized>>;
  /** Places of rows of which nothing is left to record. */
  readonly gone: readonly string[];
}

const editsOf = (change: RowChange, year: number, key: string): { readonly edits: Edits; readonly gone?: string } => {
  const edit = (cells: RosterCells, seen: string | null, removed = false): RosterEdit => {
    return { kind: 'roster', year, cells, removed, seen };
  };
  if (!('row' in change))
    return isEmpty(change.cells)
      ? { edits: {} }
      : { edits: { [newRowPlace(year, change.at, key)]: edit(change.cells, null) } };
  const { row, cells } = change;
  const { place, code, seen, at } = row;
  const isOff = cells === null || isEmpty(cells);
  if (code === null) return isOff ? { edits: {}, gone: place } : { edits: { [place]: edit(cells, seen) } };
  if (isOff) return { edits: { [place]: edit({ ...row.cells, code }, seen, true) } };
  if (cells.code === code) return { edits: { [place]: edit(cells, seen) } };
  // Another code is another enterprise: the one goes, the other comes, in the same row.
  return {
    edits: {
      [place]: edit({ ...row.cells, code }, seen, true),
      [newRowPlace(year, at, key)]: edit(cells, null),
    },
  };
};

/** The first fault of a row, for which it is kept on this device. */
const firstOf = (faults: Readonly<Record<string, Localized>> | undefined): Localized | undefined =>
  faults && Object.values(faults)[0];

/**
 * What rows become when some are changed, and why some of them are not sent: a row is held against all others, so that one which was
 * a twin and is none any more goes to the gateway too.
 */
export const changeRoster = (
  loaded: Pick<LoadedRoster, 'year' | 'rows'>,
  draft: Draft,
  changes: readonly RowChange[],
  read: ReturnType<typeof createRosterReader>,
  newKey: () => string,
): Changed => {
  const made = changes.map((change) => editsOf(change, loaded.year, newKey()));
  const gone = made.flatMap((one) => one.gone ?? []);
  const edits: Record<string, Edits[string]> = Object.assign({}, ...made.map((one) => one.edits));
  const next: Record<string, Edits[string]> = { ...draft.edits, ...edits };
  for (const place of gone) delete next[place];
  const found = read(rosterRows(loaded, { ...draft, edits: next }));
  const faults: Record<string, Localized> = {};
  for (const [place, edit] of Object.entries(next)) {
    if (edit.kind !== 'roster' || edit.year !== loaded.year || place in draft.overtaken) continue;
    const fault = edit.removed ? undefined : firstOf(found.get(place));
    const isHeld = place in draft.refused;
    if (fault !== undefined) {
      if (place in edits || !isHeld) faults[place] = fault;
    } else if (isHeld) edits[place] = edit;
  }
  return { edits, faults, gone };
};
