import { needKey } from '../binding/needs.ts';
import type { Need, Plan } from '../binding/plan.ts';
import { type Cell, isUnknown } from '../computing/cell.ts';
import type { Run } from '../computing/run.ts';
import type { Coverage } from '../verdict.ts';

/** Whether a figure or a roster is there; of judgements by member, which leave no gap, whether all are given. */
const isThere = (run: Run, need: Need): boolean => {
  if (need.kind === 'figure') return !isUnknown(run.cell(need.node, need.ago));
  const members = run.members(need.grain, need.ago);
  if (members === undefined || need.kind === 'roster' || !need.judged) return members !== undefined;
  const column = members.columns[need.item];
  return column !== undefined && !column.includes(null);
};

/**
 * Which needed values are not known, by position among the plan's needs. A figure of the cluster, the roster of a year,
 * and a column of that roster each count as one value. A column is known when nobody's value that matters is missing.
 */
export const unknownNeeds = ({ needs, needIndex }: Plan, run: Run, cells: readonly Cell[]): ReadonlySet<number> => {
  const unknown = new Set<number>();
  for (const [index, need] of needs.entries()) if (!isThere(run, need)) unknown.add(index);
  for (const cell of cells) {
    if (cell.kind !== 'missing') continue;
    for (const { item, year } of cell.gaps) {
      const index = year === undefined ? undefined : needIndex.get(needKey(item, run.input.referenceYear - year));
      if (index !== undefined && needs[index]?.kind === 'column') unknown.add(index);
    }
  }
  return unknown;
};

/** How many of some needed values, by position among the plan's needs, are known. */
export const coverageOf = (needs: readonly number[], unknown: ReadonlySet<number>): Coverage => {
  let known = 0;
  for (const index of needs) if (!unknown.has(index)) known += 1;
  return { known, needed: needs.length };
};
