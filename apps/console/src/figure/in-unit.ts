import { divide, findUnit, multiply, parseDecimal } from '@qunxing/criterion';
import { plainDecimal } from './plain-decimal.ts';

/**
 * A reported decimal in another unit of the same dimension, exact: 60 亿元 are 600000 万元. In its own unit it stays as
 * reported.
 * @returns null when the units measure different things or the digits have no end
 */
export function inUnit(decimal: string, from: string, to: string): string | null {
  if (from === to) return decimal;
  const [own, other] = [findUnit(from), findUnit(to)];
  const value = parseDecimal(decimal);
  if (!own || !other || !value || own.dimension !== other.dimension) return null;
  return plainDecimal(divide(multiply(value, own.factor), other.factor));
}
