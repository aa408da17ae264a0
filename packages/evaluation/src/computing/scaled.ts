import { multiply, type Rational, rational } from '@qunxing/criterion';
import type { ReportedValue } from '../case-input.ts';

/**
 * A column of decimals as whole numbers of one power of ten, each exact in a double: 12.50 and 3 are 1250 and 300 of
 * 10⁻². NaN stands where there is no value.
 */
export interface Scaled {
  readonly numbers: Float64Array;
  readonly decimals: number;
}

const zeroCode = 48;
const mostDigits = 15;
const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, exponent) => Number(`1e${exponent}`));

/** The digits of a decimal as a whole number; NaN when it is no decimal, Infinity when it has too many digits. */
const digitsOf = (text: string, dot: number): number => {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const { length } = text;
  if (length === start || dot === start || dot === length - 1) return Number.NaN;
  let number = 0;
  for (let index = start; index < length; index++) {
    if (index === dot) continue;
    const digit = text.charCodeAt(index) - zeroCode;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  if (length - start > mostDigits) return Number.POSITIVE_INFINITY;
  return start === 1 ? -number : number;
};

/** Reads a column; undefined when a value does not fit, and exact arithmetic on fractions must take over. */
export const readScaled = (values: readonly (ReportedValue | null)[]): Scaled | undefined => {
  const { length } = values;
  const numbers = new Float64Array(length);
  const places = new Uint8Array(length);
  let decimals = 0;
  for (let row = 0; row < length; row++) {
    const value = values[row];
    if (typeof value !== 'string') {
      numbers[row] = Number.NaN;
      continue;
    }
    const dot = value.indexOf('.');
    const digits = digitsOf(value, dot);
    if (digits === Number.POSITIVE_INFINITY) return undefined;
    numbers[row] = digits;
    const after = dot < 0 ? 0 : value.length - dot - 1;
    places[row] = after;
    if (after > decimals && !Number.isNaN(digits)) decimals = after;
  }
  if (decimals === 0) return { numbers, decimals };
  for (let row = 0; row < length; row++) {
    const number = (numbers[row] ?? Number.NaN) * (powersOfTen[decimals - (places[row] ?? 0)] ?? Number.NaN);
    if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return undefined;
    numbers[row] = number;
  }
  return { numbers, decimals };
};

/** The exact number that so many units of 10⁻ᵈ are, times a factor. */
export const unscale = (units: bigint, decimals: number, factor: Rational): Rational =>
  multiply(rational(units, 10n ** BigInt(decimals)), factor);

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
