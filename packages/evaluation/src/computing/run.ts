import type { Gap } from '@qunxing/criterion';
import type { CaseInput, RosterYear } from '../case-input.ts';
import type { Cell, Unknown } from './cell.ts';
import type { Column } from './column.ts';
import type { Node } from './node.ts';

/** The longest window of years that a bound expression reads. */
const longestWindow = 10;

/** The members of the cluster in one year: its enterprises, or its counties. */
export interface Members {
  readonly year: number;
  readonly codes: readonly string[];
  readonly columns: RosterYear['columns'];
  /** The row of a code. */
  readonly rowOf: (code: string) => number | undefined;
}

/** One case being computed: what was computed already, so that no shared part is computed twice. */
export interface Run {
  readonly input: CaseInput;
  /** Columns of members, by `slot`. */
  readonly columns: (Column | undefined)[];
  /** The cell of a node of the cluster, of the year so many before the reference year (0 for one that is not yearly). */
  readonly cell: (node: Node, ago: number) => Cell;
  /** The one object for a gap. */
  readonly missing: (item: string, year?: number, of?: string) => Unknown;
  /** The members of a year so many years before the reference year; undefined when there is no such roster. */
  readonly members: (grain: 'enterprise' | 'county', ago: number) => Members | undefined;
  /** Credit codes of those who hold a title on the reference date. */
  readonly holders: (title: string) => ReadonlySet<string>;
}

/** Where the result of a node for a year is kept; one that is not yearly is kept under the reference year. */
export const slot = (id: number, ago: number): number => id * longestWindow + ago;

const readMembers = (year: number, roster: RosterYear | undefined): Members | undefined => {
  if (roster === undefined) return undefined;
  let rows: Map<string, number> | undefined;
  return {
    year,
    codes: roster.codes,
    columns: roster.columns,
    rowOf: (code) => {
      if (rows === undefined) {
        rows = new Map();
        for (let row = 0; row < roster.codes.length; row++) rows.set(roster.codes[row] ?? '', row);
      }
      return rows.get(code);
    },
  };
};

const readHolders = ({ titles, referenceDate }: CaseInput): ReadonlyMap<string, ReadonlySet<string>> => {
  const holders = new Map<string, Set<string>>();
  for (const { code, title, from, to } of titles) {
    if (from > referenceDate || (to !== undefined && to < referenceDate)) continue;
    const codes = holders.get(title);
    if (codes === undefined) holders.set(title, new Set([code]));
    else codes.add(code);
  }
  return holders;
};

const nobody: ReadonlySet<string> = new Set();

/** What a missing roster is called in a gap: no item has such an id. */
export const rosterOf = { enterprise: 'roster', county: 'counties' } as const;

/** Begins to compute a case; `compute` is asked once for each node and year. */
export const startRun = (input: CaseInput, compute: (run: Run, node: Node, ago: number) => Cell): Run => {
  const cells: (Cell | undefined)[] = [];
  const gaps = new Map<string, Unknown>();
  // null: looked for and not there.
  const members: Readonly<Record<'enterprise' | 'county', (Members | null)[]>> = { enterprise: [], county: [] };
  let holders: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const run: Run = {
    input,
    columns: [],
    cell: (node, ago) => {
      const place = slot(node.id, ago);
      const known = cells[place];
      if (known !== undefined) return known;
      const cell = compute(run, node, ago);
      cells[place] = cell;
      return cell;
    },
    missing: (item, year, of) => {
      const key = `${item} ${year ?? ''} ${of ?? ''}`;
      const known = gaps.get(key);
      if (known !== undefined) return known;
      const gap: Gap = { item, ...(year !== undefined && { year }), ...(of !== undefined && { of }) };
      const missing: Unknown = { kind: 'missing', gaps: new Set([gap]) };
      gaps.set(key, missing);
      return missing;
    },
    members: (grain, ago) => {
      const known = members[grain][ago];
      if (known !== undefined) return known ?? undefined;
      const year = input.referenceYear - ago;
      const read = readMembers(year, (grain === 'enterprise' ? input.roster : input.counties)[`y${year}`]);
      members[grain][ago] = read ?? null;
      return read;
    },
    holders: (title) => {
      holders ??= readHolders(input);
      return holders.get(title) ?? nobody;
    },
  };
  return run;
};
