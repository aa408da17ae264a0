/** An exact number: numerator over a positive denominator, always in lowest terms. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** The exact quotient n/d in lowest terms. Throws a RangeError when d is zero: callers test for zero first. */
export const rational = (n: bigint, d = 1n): Rational => {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError('a rational has no zero denominator');
  const divisor = gcd(n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
};

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n - b.n, a.d) : rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** a / b. The caller makes sure that b is not zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

/** −1, 0 or 1 as a is less than, equal to or greater than b. */
export const compareRational = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** As many digits as are exact in a double, whatever they are. */
const exactDigits = 15;

/** The number that a text of a few digits alone is, as most figures are; undefined for any other text. */
const parseDigits = (text: string): number | undefined => {
  const { length } = text;
  if (length === 0 || length > exactDigits) return undefined;
  let number = 0;
  for (let index = 0; index < length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    number = number * 10 + digit;
  }
  return number;
};

/** Reads a plain decimal such as `-12.50`; undefined for anything else (exponents, separators, blanks). */
export const parseDecimal = (text: string): Rational | undefined => {
  const digits = parseDigits(text);
  if (digits !== undefined) return { n: BigInt(digits), d: 1n };
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const n = BigInt(whole + fraction);
  return rational(sign === '-' ? -n : n, 10n ** BigInt(fraction.length));
};

/** `n` or `n/d`: the one spelling of an exact number in receipts. */
export const printFraction = (value: Rational): string =>
  value.d === 1n ? value.n.toString() : `${value.n}/${value.d}`;
