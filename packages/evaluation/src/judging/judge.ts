import { divide, printFraction, type Rational, subtract } from '@qunxing/criterion';
import type { BoundRequirement, BoundThreshold } from '../binding/plan.ts';
import { type Cell, type Known, listGaps } from '../computing/cell.ts';
import { compareCells, satisfies } from '../computing/compare-cells.ts';
import type { Verdict } from '../verdict.ts';

const distance = (a: Rational, b: Rational): Rational => {
  const { n, d } = subtract(a, b);
  return { n: n < 0n ? -n : n, d };
};

const cellOf = (threshold: BoundThreshold): Known => {
  switch (threshold.kind) {
    case 'number':
      return { kind: 'value', value: threshold.value };
    case 'level':
      return { kind: 'category', value: threshold.value };
    case 'truth':
      return { kind: 'truth', value: true };
  }
};

/** The verdict on what a metric comes to: unset where the standard leaves something open, whatever the figures say. */
export const judge = ({ requirement, threshold, open }: BoundRequirement, cell: Cell): Verdict => {
  if (threshold === undefined || open.length > 0) return { kind: 'unset' };
  switch (cell.kind) {
    case 'missing':
      return { kind: 'no-data', ...listGaps(cell) };
    case 'pending':
      return { kind: 'needs-judgement', item: cell.item };
    case 'undefined':
      return { kind: 'no-number', reason: cell.reason, ...(cell.year !== undefined && { year: cell.year }) };
    default: {
      const sign = compareCells(cell, cellOf(threshold), threshold.kind === 'level' ? threshold.levels : []);
      if (satisfies(sign, requirement.operator)) return { kind: 'met' };
      if (threshold.kind !== 'number' || cell.kind !== 'value') return { kind: 'not-met' };
      return { kind: 'not-met', gap: printFraction(divide(distance(cell.value, threshold.value), threshold.factor)) };
    }
  }
};

const isDecided = ({ kind }: Verdict): boolean => kind === 'met' || kind === 'not-met';

/**
 * Whether another variant is worth showing beside the one that counts: it decides, and not as that one does. Where the
 * standard is silent there is nothing to disagree with.
 */
export const disagrees = (other: Verdict, ruling: Verdict): boolean =>
  ruling.kind !== 'unset' && isDecided(other) && other.kind !== ruling.kind;
