import type { Rational } from '@qunxing/criterion';

/** The largest whole number whose n-th power is at most x (Newton's method on whole numbers). */
const wholeRoot = (x: bigint, n: number): bigint => {
  if (x < 2n || n === 1) return x;
  const degree = BigInt(n);
  let guess = 1n << BigInt(Math.ceil(x.toString(2).length / n));
  for (;;) {
    const next = ((degree - 1n) * guess + x / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
};

/** Compound growth as it is kept: from a base to a last number over so many intervals. */
export interface CompoundGrowth {
  readonly base: Rational;
  readonly last: Rational;
  readonly intervals: number;
}

/**
 * The yearly rate of compound growth in percent, rounded like any other number, in units of the last digit.
 * The root is taken on whole numbers, so the digits are right; a verdict never rests on them.
 */
export const growthRate = ({ base, last, intervals }: CompoundGrowth, decimals: number): bigint => {
  // In units of half the last digit, so that halves can be told; a factor of 1 is 100 %.
  const scale = 2n * 100n * 10n ** BigInt(decimals);
  const power = BigInt(intervals);
  const [n, d] = [last.n * base.d * scale ** power, last.d * base.n];
  const root = wholeRoot(n / d, intervals);
  const halves = root - scale;
  if (halves >= 0n) return (halves + 1n) / 2n;
  // A root cut off lies below the exact one: nearer to zero by up to one half unit when the rate is negative.
  const magnitude = root ** power * d === n ? -halves : -halves - 1n;
  return -((magnitude + 1n) / 2n);
};
