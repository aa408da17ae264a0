import { compareRational, multiply, type Rational, rational } from '@qunxing/criterion';
import type { GrowthCell, NumberCell } from './cell.ts';

const hundred = rational(100n);
const one = rational(1n);

const power = (base: Rational, exponent: number): Rational => ({
  n: base.n ** BigInt(exponent),
  d: base.d ** BigInt(exponent),
});

/** last/base, or for a plain rate in percent the factor 1 + rate/100, with the number of intervals it is the power of. */
const factorOf = (cell: GrowthCell | NumberCell): { readonly factor: Rational; readonly intervals: number } =>
  cell.kind === 'growth'
    ? { factor: rational(cell.last.n * cell.base.d, cell.last.d * cell.base.n), intervals: cell.intervals }
    : { factor: rational(cell.value.n + hundred.n * cell.value.d, cell.value.d * hundred.n), intervals: 1 };

/**
 * −1, 0 or 1 as one rate of growth is less than, equal to or greater than another, without taking a root:
 * a factor over m intervals and one over n are compared as their n-th and m-th powers.
 */
export const compareGrowth = (a: GrowthCell | NumberCell, b: GrowthCell | NumberCell): -1 | 0 | 1 => {
  if (a.kind === 'value' && b.kind === 'value') return compareRational(a.value, b.value);
  const [x, y] = [factorOf(a), factorOf(b)];
  // A rate below −100 % has a negative factor, whose powers say nothing; compound growth is never below −100 %.
  if (x.factor.n < 0n || y.factor.n < 0n) return compareRational(x.factor, y.factor);
  return compareRational(power(x.factor, y.intervals), power(y.factor, x.intervals));
};

/** The mean of the rates from each number to the next, in percent; no number may be zero or negative except the last. */
export const meanRate = (numbers: readonly Rational[]): Rational => {
  let sum = rational(0n);
  for (let index = 1; index < numbers.length; index++) {
    const base = numbers[index - 1] ?? one;
    const next = numbers[index] ?? one;
    const rate = rational((next.n * base.d - base.n * next.d) * 100n, next.d * base.n);
    sum = rational(sum.n * rate.d + rate.n * sum.d, sum.d * rate.d);
  }
  return multiply(sum, rational(1n, BigInt(numbers.length - 1)));
};
