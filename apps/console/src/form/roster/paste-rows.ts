import { cellTyped, type RosterCells } from '../roster-cells.ts';
import type { RowChange } from './change-roster.ts';
import type { RosterRow } from './roster-row.ts';

/** A roster holds at most so many enterprises. */
export const mostEnterprises = 5000;

/** A column of the grid with the words that may stand over it in a workbook. */
export interface PastedColumn {
  readonly key: string;
  readonly titles: readonly string[];
}

/** Whether a line of a workbook is its heading and no enterprise. */
const isHeading = (line: readonly string[], columns: readonly PastedColumn[]): boolean => {
  const words = columns.flatMap(({ titles }) => titles);
  const named = line.filter((text) => words.some((word) => text.trim().startsWith(word)));
  return named.length > 0 && named.length * 2 >= line.filter((text) => text.trim() !== '').length;
};

/**
 * What rows become when a stretch of a workbook is pasted from a row and a column on. Its heading is left out, an empty cell leaves
 * what is there, what goes over the last row makes new ones. Too long a stretch is refused whole, with how many rows it would make.
 */
export const pasteRows = (
  rows: readonly (RosterRow & { readonly at: number })[],
  from: { readonly row: number; readonly column: number },
  pasted: readonly (readonly string[])[],
  columns: readonly PastedColumn[],
): { readonly changes: readonly RowChange[] } | { readonly tooMany: number } => {
  const [head] = pasted;
  const lines = pasted.slice(head !== undefined && isHeading(head, columns) ? 1 : 0);
  const filled = lines.map((line) =>
    Object.fromEntries(
      line.flatMap((text, right): readonly [string, string][] => {
        const column = columns[from.column + right]?.key;
        const typed = column === undefined ? '' : cellTyped(column, text);
        return column === undefined || typed === '' ? [] : [[column, typed]];
      }),
    ),
  );
  const total = Math.max(rows.length, from.row + filled.length);
  if (total > mostEnterprises) return { tooMany: total };
  const last = rows.at(-1)?.at ?? -1;
  let next = last;
  const changes = filled.flatMap((cells: RosterCells, down): readonly RowChange[] => {
    if (Object.keys(cells).length === 0) return [];
    const row = rows[from.row + down];
    if (row !== undefined) return [{ row, cells: { ...row.cells, ...cells } }];
    next += 1;
    return [{ at: next, cells }];
  });
  return { changes };
};
