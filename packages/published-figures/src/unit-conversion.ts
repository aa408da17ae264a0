import { divide, isUnitCode, multiply, parseDecimal, type Rational, rational, units } from '@qunxing/criterion';

const multiples: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** Dimension and factor of a unit, also of a multiple of one (万件); undefined for a unit no item can have. */
const readUnit = (unit: string): { readonly dimension: string; readonly factor: Rational } | undefined => {
  if (isUnitCode(unit)) return units[unit];
  const multiple = multiples[unit.slice(0, 1)];
  const rest = unit.slice(1);
  if (multiple === undefined || !isUnitCode(rest)) return undefined;
  return { dimension: units[rest].dimension, factor: multiply(units[rest].factor, rational(multiple)) };
};

/** Plain decimal text of an exact number, or undefined when it has no finite decimal. */
const decimalText = (value: Rational): string | undefined => {
  let digits = 0;
  let scale = 1n;
  while (scale % value.d !== 0n) {
    digits += 1;
    scale *= 10n;
    // A denominator with a prime factor other than 2 and 5 never ends; 30 digits are beyond any published figure.
    if (digits > 30) return undefined;
  }
  const scaled = value.n * (scale / value.d);
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

/** A decimal in one unit as the exact decimal in another of the same dimension (60 亿元 is 600000 万元), if there is one. */
export const inUnit = (decimal: string, from: string, to: string): string | undefined => {
  const value = parseDecimal(decimal);
  const [source, target] = [readUnit(from), readUnit(to)];
  if (value === undefined || source === undefined || target === undefined) return undefined;
  if (source.dimension !== target.dimension) return undefined;
  return decimalText(divide(multiply(value, source.factor), target.factor));
};
