import { type ReportedValue, type RosterYear, readEntry } from '@qunxing/evaluation';
import type { RosterItem } from '../form-roster.ts';
import { itemColumns, type RosterCells } from '../roster-cells.ts';
import { type CellFaults, enteredRosterItem } from './roster-faults.ts';
import type { RosterRow } from './roster-row.ts';

type Values = readonly (ReportedValue | null)[];

/**
 * Makes rosters as an evaluation reads them, with what was typed: enterprises that could be recorded, values that can be read. What
 * was read of a row is kept as long as the row is the same.
 */
export const createCaseRosters = (items: readonly RosterItem[]) => {
  const known = new WeakMap<RosterCells, Values>();
  const asked = items.map(enteredRosterItem);
  const columns = itemColumns(items);
  const valuesOf = (cells: RosterCells): Values => {
    const before = known.get(cells);
    if (before !== undefined) return before;
    const values = asked.map((item, place) => {
      const typed = cells[columns[place] ?? ''];
      const read = typed ? readEntry(typed, item) : undefined;
      return read === undefined || 'fault' in read ? null : read.entry.value;
    });
    known.set(cells, values);
    return values;
  };
  return (rows: readonly RosterRow[], faults: ReadonlyMap<string, CellFaults>): RosterYear => {
    const members = rows.filter(({ place, cells }) => {
      const wrong = faults.get(place);
      return cells.code && !wrong?.code && !wrong?.name;
    });
    return {
      codes: members.map(({ cells }) => cells.code ?? ''),
      columns: Object.fromEntries(
        items.map(({ item }, place) => [item.key, members.map(({ cells }) => valuesOf(cells)[place] ?? null)]),
      ),
    };
  };
};
