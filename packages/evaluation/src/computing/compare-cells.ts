import { type Comparison, compareRational } from '@qunxing/criterion';
import type { Known } from './cell.ts';
import { compareGrowth } from './growth.ts';

/** Whether a sign (−1, 0, 1: left less than, equal to, greater than right) satisfies an operator. */
export const satisfies = (sign: number, operator: Comparison): boolean => {
  switch (operator) {
    case 'at-least':
      return sign >= 0;
    case 'more-than':
      return sign > 0;
    case 'at-most':
      return sign <= 0;
    case 'less-than':
      return sign < 0;
    case 'equal':
      return sign === 0;
  }
};

/** −1, 0 or 1 for two cells of one dimension; levels stand in the order of their scale. Truths: false before true. */
export const compareCells = (a: Known, b: Known, levels: readonly string[]): number => {
  if (a.kind === 'value' && b.kind === 'value') return compareRational(a.value, b.value);
  if (a.kind === 'category' && b.kind === 'category') {
    return Math.sign(levels.indexOf(a.value) - levels.indexOf(b.value));
  }
  if (a.kind === 'truth' && b.kind === 'truth') return Number(a.value) - Number(b.value);
  if ((a.kind === 'growth' || a.kind === 'value') && (b.kind === 'growth' || b.kind === 'value')) {
    return compareGrowth(a, b);
  }
  throw new TypeError('typing lets only cells of one dimension be compared');
};
