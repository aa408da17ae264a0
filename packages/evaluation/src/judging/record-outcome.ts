import { printFraction } from '@qunxing/criterion';
import { type Cell, listGaps } from '../computing/cell.ts';
import type { RecordedOutcome } from '../verdict.ts';

/** What a metric comes to as it stands in a receipt: reduced fractions, the first gaps and their number. */
export const recordOutcome = (cell: Cell): RecordedOutcome => {
  switch (cell.kind) {
    case 'value':
      return { kind: 'value', value: printFraction(cell.value) };
    case 'growth':
      return {
        kind: 'growth',
        base: printFraction(cell.base),
        last: printFraction(cell.last),
        intervals: cell.intervals,
      };
    case 'missing':
      return { kind: 'missing', ...listGaps(cell) };
    default:
      return cell;
  }
};
