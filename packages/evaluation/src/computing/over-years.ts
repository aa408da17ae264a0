import { add, compareRational, type Rational, rational } from '@qunxing/criterion';
import { type Cell, truthCell, worst } from './cell.ts';
import { meanRate } from './growth.ts';
import type { WindowNode } from './node.ts';

const zero = rational(0n);

/** Why growth from a base has no number. */
const wrongBase = (base: Rational, year: number): Cell | undefined =>
  base.n > 0n ? undefined : { kind: 'undefined', reason: base.n === 0n ? 'zero-base' : 'negative-base', year };

/**
 * The cell of a node over a series, oldest year first, that ends with `lastYear`.
 * Compound growth reads the first and the last year only; the years between are neither needed nor looked at.
 */
export const overYears = (node: WindowNode, series: readonly Cell[], lastYear: number): Cell => {
  const read = node.node === 'cagr' ? [series[0], series.at(-1)].filter((cell) => cell !== undefined) : series;
  const unknown = worst(read);
  if (unknown !== undefined) return unknown;
  const numbers = read.map((cell) => (cell.kind === 'value' ? cell.value : zero));
  const [first = zero] = numbers;
  const last = numbers.at(-1) ?? zero;
  const firstYear = lastYear - node.years + 1;
  switch (node.node) {
    case 'least':
      return { kind: 'value', value: numbers.reduce((a, b) => (compareRational(b, a) < 0 ? b : a), first) };
    case 'total':
      return { kind: 'value', value: numbers.reduce(add, zero) };
    case 'rising': {
      const steps = numbers.slice(1);
      return truthCell(steps.every((next, index) => compareRational(next, numbers[index] ?? zero) > 0));
    }
    case 'cagr': {
      const wrong = wrongBase(first, firstYear);
      if (wrong !== undefined) return wrong;
      if (last.n < 0n) return { kind: 'undefined', reason: 'negative-last', year: lastYear };
      return { kind: 'growth', base: first, last, intervals: node.years - 1 };
    }
    case 'meanGrowth': {
      for (const [index, base] of numbers.slice(0, -1).entries()) {
        const wrong = wrongBase(base, firstYear + index);
        if (wrong !== undefined) return wrong;
      }
      return { kind: 'value', value: meanRate(numbers) };
    }
  }
};
