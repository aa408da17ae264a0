import type { Localized } from '../../language/localized.ts';
import type { Draft, Held } from '../draft/form-draft.ts';
import type { LoadedRoster } from '../form-roster.ts';
import { cellsOf, type RosterCells } from '../roster-cells.ts';

/** A row of the roster with what is recorded in it by now and what somebody has typed over it. */
export interface RosterRow {
  /** Its place in the draft. */
  readonly place: string;
  readonly cells: RosterCells;
  /** The code under which the gateway has it; null for a row that it does not have. */
  readonly code: string | null;
  readonly seen: string | null;
  readonly isEdited: boolean;
  /** What another person made of it meanwhile; null where they took it off. */
  readonly theirs: RosterCells | null | undefined;
  /** Why the gateway did not take it. */
  readonly refused: Localized | undefined;
}

/** The place of a row that the gateway knows. */
const rowPlace = (year: number, code: string): string => `roster y${year} ${code}`;

/** The place of a new row that stands at a place among the others. */
export const newRowPlace = (year: number, at: number, key: string): string => `roster y${year} #${at}#${key}`;

/** The place of what is noted beside a cell: where its value comes from, or why there is none. */
export const notePlace = (year: number, code: string, noted: string): string => `note/${rowPlace(year, code)} ${noted}`;

const orderOf = (place: string): number | undefined => {
  const at = /#([\d.]+)#/.exec(place)?.[1];
  return at === undefined ? undefined : Number(at);
};

const rowIn = (held: Held | undefined) => (held && 'row' in held ? held.row : undefined);

/** The rows of a roster as they stand in a draft, in order, with the order of each. */
export const rosterRows = (
  { year, rows }: Pick<LoadedRoster, 'year' | 'rows'>,
  { edits, recorded, overtaken, refused }: Pick<Draft, 'edits' | 'recorded' | 'overtaken' | 'refused'>,
): readonly (RosterRow & { readonly at: number })[] => {
  const prefix = rowPlace(year, '');
  const own = (of: object) => Object.keys(of).filter((place) => place.startsWith(prefix));
  const all = new Map<string, RosterRow & { readonly at: number }>();
  for (const [at, row] of rows.entries()) {
    const place = rowPlace(year, row.code);
    all.set(place, {
      place,
      at,
      cells: cellsOf(row),
      code: row.code,
      seen: row.seen,
      isEdited: false,
      theirs: undefined,
      refused: undefined,
    });
  }
  for (const place of own(recorded)) {
    const row = rowIn(recorded[place]);
    if (row === undefined) all.delete(place);
    else
      all.set(place, {
        place,
        at: all.get(place)?.at ?? orderOf(place) ?? rows.length,
        cells: cellsOf(row),
        code: row.code,
        seen: row.seen,
        isEdited: false,
        theirs: undefined,
        refused: undefined,
      });
  }
  for (const place of own(edits)) {
    const edit = edits[place];
    if (edit?.kind !== 'roster') continue;
    const isOvertaken = place in overtaken;
    if (edit.removed && !isOvertaken) {
      all.delete(place);
      continue;
    }
    const theirs = rowIn(overtaken[place]);
    all.set(place, {
      place,
      at: all.get(place)?.at ?? orderOf(place) ?? rows.length,
      cells: edit.cells,
      code: all.get(place)?.code ?? null,
      seen: edit.seen,
      isEdited: true,
      theirs: isOvertaken ? (theirs === undefined ? null : cellsOf(theirs)) : undefined,
      refused: refused[place],
    });
  }
  return [...all.values()].sort((one, other) => one.at - other.at);
};
