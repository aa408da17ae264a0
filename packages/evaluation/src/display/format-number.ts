import { compareRational, divide, findUnit, type Rational, rational } from '@qunxing/criterion';
import { compareGrowth } from '../computing/growth.ts';
import { type CompoundGrowth, growthRate } from './growth-rate.ts';
import { printUnits, round } from './round.ts';

/** Digits after the point beyond which no more are shown to tell a value from its threshold. */
const mostDecimals = 30;

/** A number, or compound growth whose rate is shown. In the base unit of its dimension. */
export type Amount =
  | { readonly kind: 'value'; readonly value: Rational }
  | ({ readonly kind: 'growth' } & CompoundGrowth);

const factorOf = (unit: string): Rational => findUnit(unit)?.factor ?? rational(1n);

/** An amount in a unit, rounded to so many digits, in units of the last digit. */
export const roundIn = (amount: Amount, unit: string, decimals: number): bigint =>
  amount.kind === 'growth' ? growthRate(amount, decimals) : round(divide(amount.value, factorOf(unit)), decimals);

const signOf = (difference: bigint): number => (difference < 0n ? -1 : difference > 0n ? 1 : 0);

/** How many digits show that an amount and a threshold in base units compare as they exactly do; at least `decimals`. */
export const tellingDecimals = (amount: Amount, threshold: Rational, unit: string, decimals: number): number => {
  const exact =
    amount.kind === 'growth'
      ? compareGrowth(amount, { kind: 'value', value: threshold })
      : compareRational(amount.value, threshold);
  for (let digits = decimals; digits < mostDecimals; digits++) {
    const shown = signOf(roundIn(amount, unit, digits) - roundIn({ kind: 'value', value: threshold }, unit, digits));
    if (shown === exact) return digits;
  }
  return mostDecimals;
};

/**
 * An amount as a decimal in a unit, rounded half away from zero to `decimals` digits; with a threshold (in the base
 * unit), to as many more as it takes to see on which side of it the amount lies: 69.96 % against 70 %, not 70.0 %.
 */
export const formatNumber = (
  amount: Amount,
  unit: string,
  {
    decimals,
    against,
    trim = false,
  }: { readonly decimals: number; readonly against?: Rational; readonly trim?: boolean },
): string => {
  const digits = against === undefined ? decimals : tellingDecimals(amount, against, unit, decimals);
  return printUnits(roundIn(amount, unit, digits), digits, trim);
};

/** The fewest digits with which a number other than zero does not look like zero; at least `decimals`. */
export const visibleDecimals = (value: Rational, decimals: number): number => {
  for (let digits = decimals; digits < mostDecimals; digits++)
    if (value.n === 0n || round(value, digits) !== 0n) return digits;
  return mostDecimals;
};

/** Whether the digits that `formatNumber` shows are the whole number; compound growth is always cut off. */
export const isShownExactly = (amount: Amount, unit: string, decimals: number, against?: Rational): boolean => {
  if (amount.kind === 'growth') return false;
  const digits = against === undefined ? decimals : tellingDecimals(amount, against, unit, decimals);
  const { n, d } = divide(amount.value, factorOf(unit));
  return (n * 10n ** BigInt(digits)) % d === 0n;
};
