import type { Rational } from '@qunxing/criterion';

/**
 * The one rounding of the product, for display only: to so many digits after the point, halves away from zero (四舍五入).
 * Gives the number of units of the last digit: 69.96 to one digit is 700n.
 */
export const round = ({ n, d }: Rational, decimals: number): bigint => {
  const doubled = ((n < 0n ? -n : n) * 10n ** BigInt(decimals) * 2n) / d;
  const units = (doubled + 1n) / 2n;
  return n < 0n ? -units : units;
};

/** Digits in groups of three: 1,234,567. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** So many units of the last digit as a decimal with thousands separators; `trim` drops zeros at the end. */
export const printUnits = (units: bigint, decimals: number, trim = false): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals));
  const fraction = digits.slice(digits.length - decimals);
  const kept = trim ? fraction.replace(/0+$/, '') : fraction;
  return `${units < 0n ? '−' : ''}${whole}${kept === '' ? '' : `.${kept}`}`;
};
