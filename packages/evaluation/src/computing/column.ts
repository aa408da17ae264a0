import type { ReportedValue } from '../case-input.ts';
import type { Cell } from './cell.ts';
import { truthArray } from './page.ts';
import type { Scaled } from './scaled.ts';

/** How a truth stands in a column: does not hold, holds, unknown. */
export const truthCode = { no: 0, yes: 1, unknown: 2 } as const;

/** The cells of a node for every member of a roster, with a compact form where there is one. */
export interface Column {
  readonly length: number;
  readonly at: (row: number) => Cell;
  /** Numbers in the unit of the item they come from. */
  readonly scaled?: Scaled;
  /** Truths as `truthCode`. */
  readonly truths?: Uint8Array;
  /** Categories as they were reported, and the options they must be among. */
  readonly raw?: { readonly values: readonly (ReportedValue | null)[]; readonly options: ReadonlySet<string> };
}

/** A column of cells; truths get their compact form. */
export const columnOf = (cells: readonly Cell[]): Column => {
  const truths = truthArray(cells.length);
  let allTruths = true;
  for (const [row, cell] of cells.entries()) {
    if (cell.kind === 'truth') truths[row] = cell.value ? truthCode.yes : truthCode.no;
    else if (cell.kind === 'missing' || cell.kind === 'pending' || cell.kind === 'undefined') {
      truths[row] = truthCode.unknown;
    } else allTruths = false;
  }
  const at = (row: number): Cell => {
    const cell = cells[row];
    if (cell === undefined) throw new RangeError(`no row ${row}`);
    return cell;
  };
  return { length: cells.length, at, ...(allTruths && { truths }) };
};
