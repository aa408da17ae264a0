import { type Rational, rational } from '@qunxing/criterion';
import type { ReportedValue } from '../case-input.ts';
import { numberArray, truthArray } from './page.ts';

/**
 * A column of decimals as whole numbers of one power of ten, each exact in a double: 12.50 and 3 are 1250 and 300 of
 * 10⁻². NaN stands where there is no value.
 */
export interface Scaled {
  readonly numbers: Float64Array;
  readonly decimals: number;
}

/** Character codes; `point` and digits are counted from the code of 0. */
const [minus, zero, point] = [45, 48, -2] as const;
const mostDigits = 15;
const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Reads a column; undefined when a value does not fit, and exact arithmetic on fractions must take over.
 * Columns are long: each text is gone through once, digit by digit.
 */
export const readScaled = (values: readonly (ReportedValue | null)[]): Scaled | undefined => {
  const { length } = values;
  const numbers = numberArray(length);
  // Digits after the point of each row, once there are any.
  let places: Uint8Array | undefined;
  let decimals = 0;
  for (let row = 0; row < length; row++) {
    const value = values[row];
    numbers[row] = Number.NaN;
    if (typeof value !== 'string') continue;
    const end = value.length;
    const start = value.charCodeAt(0) === minus ? 1 : 0;
    let dot = end;
    let number = 0;
    let index = start;
    for (; index < end; index++) {
      const digit = value.charCodeAt(index) - zero;
      if (digit >= 0 && digit <= 9) number = number * 10 + digit;
      else if (digit === point && dot === end && index > start) dot = index;
      else break;
    }
    // Not a decimal: no digit at all, something else among the digits, or nothing after the point.
    if (index < end || end === start || dot === end - 1) continue;
    if (end - start > mostDigits) return undefined;
    const after = dot === end ? 0 : end - dot - 1;
    numbers[row] = start === 1 ? -number : number;
    if (after === 0) continue;
    places ??= truthArray(length);
    places[row] = after;
    if (after > decimals) decimals = after;
  }
  if (places === undefined) return { numbers, decimals };
  for (let row = 0; row < length; row++) {
    const number = (numbers[row] ?? Number.NaN) * (powersOfTen[decimals - (places[row] ?? 0)] ?? Number.NaN);
    if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return undefined;
    numbers[row] = number;
  }
  return { numbers, decimals };
};

/** The exact number that so many units of 10⁻ᵈ are, times a factor. */
export const unscale = (units: bigint, decimals: number, factor: Rational): Rational => {
  if (decimals === 0) return rational(units * factor.n, factor.d);
  const scale = 10n ** BigInt(decimals);
  // Money in 万元 with two digits is a whole number of 元 at once, without looking for a common divisor.
  if (factor.d === 1n && factor.n % scale === 0n) return rational(units * (factor.n / scale));
  return rational(units * factor.n, scale * factor.d);
};

/**
 * The exact sum of the rows for which `where` is 1 (of all rows without `where`).
 * Undefined when such a row, or whether it is one, is unknown: then the slow way names the gaps.
 */
export const sumScaled = ({ numbers }: Scaled, where: Uint8Array | undefined): bigint | undefined => {
  let carried = 0n;
  let sum = 0;
  for (let row = 0; row < numbers.length; row++) {
    if (where !== undefined) {
      const truth = where[row];
      if (truth === 0) continue;
      if (truth !== 1) return undefined;
    }
    const number = numbers[row] ?? Number.NaN;
    if (Number.isNaN(number)) return undefined;
    const next = sum + number;
    if (Number.isSafeInteger(next)) sum = next;
    else {
      carried += BigInt(sum);
      sum = number;
    }
  }
  return carried + BigInt(sum);
};
