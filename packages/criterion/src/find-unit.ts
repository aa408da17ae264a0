import type { Localized } from './localized.ts';
import { divide, type Rational } from './rational.ts';
import { type ArithmeticDimension, isUnitCode, units } from './unit.ts';

/** A unit found by its code: what it measures and what one of it is in the base unit of that. */
export interface Unit {
  readonly dimension: ArithmeticDimension | 'growth';
  readonly factor: Rational;
  readonly title: Localized;
}

/** The unit with a code, also of a quotient such as `万元/人`; undefined when there is none. */
export const findUnit = (code: string): Unit | undefined => {
  if (isUnitCode(code)) return units[code];
  const [over, under, more] = code.split('/');
  if (over === undefined || under === undefined || more !== undefined || !isUnitCode(over) || !isUnitCode(under)) {
    return undefined;
  }
  const [a, b] = [units[over], units[under]];
  if (a.dimension === 'growth' || b.dimension === 'growth') return undefined;
  return {
    dimension: `${a.dimension}/${b.dimension}`,
    factor: divide(a.factor, b.factor),
    title: { 'zh-CN': `${a.title['zh-CN']}/${b.title['zh-CN']}`, en: `${a.title.en} per ${b.title.en}` },
  };
};
