import { needKey } from '../binding/needs.ts';
import type { BoundRequirement, Plan } from '../binding/plan.ts';
import { type Cell, isUnknown } from '../computing/cell.ts';
import type { Run } from '../computing/run.ts';
import type { Coverage } from '../verdict.ts';

/**
 * Which needed values are not known, by position among the plan's needs. A figure of the cluster, the roster of a year,
 * and a column of that roster each count as one value. A column is known when nobody's value that matters is missing.
 */
export const unknownNeeds = (
  { needs, needIndex }: Plan,
  run: Run,
  computed: readonly { readonly bound: BoundRequirement; readonly cell: Cell }[],
): ReadonlySet<number> => {
  const unknown = new Set<number>();
  for (const [index, need] of needs.entries()) {
    const known =
      need.kind === 'figure'
        ? !isUnknown(run.cell(need.node, need.ago))
        : run.members(need.grain, need.ago) !== undefined;
    if (!known) unknown.add(index);
  }
  for (const { bound, cell } of computed) {
    if (cell.kind === 'missing') {
      for (const { item, year } of cell.gaps) {
        const index = year === undefined ? undefined : needIndex.get(needKey(item, run.input.referenceYear - year));
        if (index !== undefined && needs[index]?.kind === 'column') unknown.add(index);
      }
    } else if (cell.kind === 'pending') {
      for (const index of bound.needs) {
        const need = needs[index];
        if (need?.kind === 'column' && need.item === cell.item) unknown.add(index);
      }
    }
  }
  return unknown;
};

/** How many of the distinct values that some requirements need are known. */
export const coverageOf = (requirements: readonly BoundRequirement[], unknown: ReadonlySet<number>): Coverage => {
  const needed = new Set(requirements.flatMap((one) => one.needs));
  let known = 0;
  for (const index of needed) if (!unknown.has(index)) known += 1;
  return { known, needed: needed.size };
};
