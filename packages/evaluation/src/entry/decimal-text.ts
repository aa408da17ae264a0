import type { Rational } from '@qunxing/criterion';

/** How often a factor divides a number, and what is left. */
const stripped = (number: bigint, factor: bigint): readonly [count: number, left: bigint] => {
  let [count, left] = [0, number];
  while (left % factor === 0n) {
    left /= factor;
    count += 1;
  }
  return [count, left];
};

/** An exact number as a plain decimal such as `-12.5`; undefined for one that has no finite decimal, such as 1/3. */
export const decimalText = ({ n, d }: Rational): string | undefined => {
  const [twos, odd] = stripped(d, 2n);
  const [fives, left] = stripped(odd, 5n);
  if (left !== 1n) return undefined;
  const places = Math.max(twos, fives);
  const scaled = (n < 0n ? -n : n) * (10n ** BigInt(places) / d);
  const digits = scaled.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return n < 0n ? `-${text}` : text;
};
