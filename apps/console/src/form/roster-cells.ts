import type { RosterEdit } from './draft/edit.ts';
import type { RosterItem, RosterRowSeen } from './form-roster.ts';

/** What stands in a row, as typed, by column. */
export type RosterCells = Readonly<Record<string, string>>;

/** Items stand in the cells under a sign of their own with their place, for the gateway takes values in the order of its columns. */
const itemColumn = (place: number): string => `v${place}`;

/** The columns of the items, in order. */
export const itemColumns = (items: readonly RosterItem[]): readonly string[] =>
  items.map((_, place) => itemColumn(place));

const known = new WeakMap<RosterRowSeen, RosterCells>();

/** A row that the gateway knows as cells; the same ones each time, by which what was read of them is found again. */
export const cellsOf = (row: RosterRowSeen): RosterCells => {
  const before = known.get(row);
  if (before !== undefined) return before;
  const { code, name, industry, county, values } = row;
  const cells: RosterCells = {
    code,
    name,
    industry: industry ?? '',
    county: county ?? '',
    ...Object.fromEntries(values.map((value, place) => [itemColumn(place), value])),
  };
  known.set(row, cells);
  return cells;
};

/** A credit code as it is meant: full-width and small letters, spaces and a leading apostrophe are of the typing. */
const plainCode = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s']/g, '').toUpperCase();

/** What is kept of what was typed into a column. */
export const cellTyped = (column: string, typed: string): string =>
  column === 'code' ? plainCode(typed) : typed.replaceAll(/\s+/g, ' ').trim();

/** Whether nothing stands in a row. */
export const isEmpty = (cells: RosterCells): boolean => Object.values(cells).every((text) => text === '');

const lastPlace = (cells: RosterCells): number =>
  Math.max(-1, ...Object.keys(cells).flatMap((column) => (/^v\d+$/.test(column) ? [Number(column.slice(1))] : [])));

/** A row as it is asked for. */
export const rowAsked = ({ cells, removed, seen }: RosterEdit) => {
  const { code = '', name = '', industry = '', county = '' } = cells;
  if (removed) return { code, removed, seen };
  const values = Array.from({ length: lastPlace(cells) + 1 }, (_, place) => cells[itemColumn(place)] ?? '');
  return { code, name, industry: industry || null, county: county || null, values, seen };
};
