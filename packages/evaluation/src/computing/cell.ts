import type { Gap, Outcome, UndefinedReason } from '@qunxing/criterion';

/** The outcomes that an expression can be calculated further with. */
export type Known = Extract<Outcome, { kind: 'value' | 'growth' | 'truth' | 'category' }>;

/** Why there is none. `gaps` holds every gap once: within one run equal gaps are the same object. */
export type Unknown =
  | { readonly kind: 'missing'; readonly gaps: ReadonlySet<Gap> }
  | { readonly kind: 'pending'; readonly item: string }
  | { readonly kind: 'undefined'; readonly reason: UndefinedReason; readonly year?: number };

/** What an expression comes to while it is calculated: an outcome whose gaps are not yet cut to the first 20. */
export type Cell = Known | Unknown;

export type NumberCell = Extract<Known, { kind: 'value' }>;
export type GrowthCell = Extract<Known, { kind: 'growth' }>;

export const truthCell = (value: boolean): Known => (value ? yes : no);
const yes: Known = { kind: 'truth', value: true };
const no: Known = { kind: 'truth', value: false };

export const isUnknown = (cell: Cell): cell is Unknown =>
  cell.kind === 'missing' || cell.kind === 'pending' || cell.kind === 'undefined';

const rank = { missing: 2, pending: 1, undefined: 0 } as const;

/**
 * The unknown that outranks all others among some cells: missing, then pending, then undefined, the first of its rank;
 * the gaps of all missing ones together. Undefined when every cell is known.
 */
export const worst = (cells: Iterable<Cell>): Unknown | undefined => {
  let found: Unknown | undefined;
  let gaps: Set<Gap> | undefined;
  for (const cell of cells) {
    if (!isUnknown(cell) || cell === found) continue;
    if (found?.kind === 'missing' && cell.kind === 'missing') {
      gaps ??= new Set(found.gaps);
      for (const gap of cell.gaps) gaps.add(gap);
    } else if (found === undefined || rank[cell.kind] > rank[found.kind]) found = cell;
  }
  return gaps === undefined ? found : { kind: 'missing', gaps };
};

/** How many gaps a result lists before it only counts them. */
const listedGaps = 20;

/** The first gaps, in the order they were met, and how many there are in all. */
export const listGaps = ({ gaps }: Extract<Unknown, { kind: 'missing' }>) => ({
  gaps: [...gaps].slice(0, listedGaps),
  count: gaps.size,
});
