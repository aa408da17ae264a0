import type { Rational } from '@qunxing/criterion';

/** More digits after the point than any conversion of money, area or energy with an end brings. */
const mostDigits = 12;

/** The plain decimal of an exact number; null when its digits have no end. */
export function plainDecimal({ n, d }: Rational): string | null {
  const digits = Array.from({ length: mostDigits + 1 }, (_, length) => length).find(
    (length) => 10n ** BigInt(length) % d === 0n,
  );
  if (digits === undefined) return null;
  const scaled = (n * 10n ** BigInt(digits)) / d;
  const whole = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  const point = whole.length - digits;
  return `${scaled < 0n ? '-' : ''}${whole.slice(0, point)}${digits > 0 ? `.${whole.slice(point)}` : ''}`;
}
