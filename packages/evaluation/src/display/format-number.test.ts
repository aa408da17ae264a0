import { parseDecimal, rational } from '@qunxing/criterion';
import { describe, expect, it } from 'vitest';
import { type Amount, formatNumber, visibleDecimals } from './format-number.ts';
import { growthRate } from './growth-rate.ts';
import { printUnits, round } from './round.ts';

const value = (text: string): Amount => ({ kind: 'value', value: parseDecimal(text) ?? rational(0n) });
const ten = rational(10n);

describe('rounding for display', () => {
  it.each([
    ['0.05', 1, '0.1'],
    ['0.0499', 1, '0.0'],
    ['-0.05', 1, '−0.1'],
    ['1234567.891', 2, '1,234,567.89'],
    ['999.95', 1, '1,000.0'],
    ['12', 0, '12'],
    ['-1234', 0, '−1,234'],
  ])('of %s to %i digits is %s', (text, decimals, shown) => {
    expect(formatNumber(value(text), '%', { decimals })).toBe(shown);
  });
  it('drops zeros at the end when told to', () => {
    expect(printUnits(1500n, 3, true)).toBe('1.5');
    expect(printUnits(1000n, 3, true)).toBe('1');
  });
  it('of a third is made from the exact number', () => {
    expect(round(rational(2n, 3n), 3)).toBe(667n);
  });
});

describe('a number beside its threshold', () => {
  const seventy = rational(70n);
  it.each([
    ['69.96', '69.96'],
    ['69.94', '69.9'],
    ['70', '70.0'],
    ['70.04', '70.04'],
    ['69.99999', '69.99999'],
  ])('of 70 %%: %s is shown as %s', (text, shown) => {
    expect(formatNumber(value(text), '%', { decimals: 1, against: seventy })).toBe(shown);
  });
  it('in another unit than that of the threshold is told apart too', () => {
    const fortyYi = rational(4_000_000_000n);
    const hair: Amount = { kind: 'value', value: rational(3_999_990_000n) };
    expect(formatNumber(hair, '亿元', { decimals: 2, against: fortyYi })).toBe('39.9999');
  });
});

describe('compound growth', () => {
  const grown = (base: bigint, last: bigint, intervals: number): Amount => ({
    kind: 'growth',
    base: rational(base),
    last: rational(last),
    intervals,
  });
  it.each([
    [1000n, 1331n, 3, '10.0'],
    [1000n, 1210n, 2, '10.0'],
    [6750n, 8959n, 3, '9.9'],
    [100n, 81n, 2, '−10.0'],
    [100n, 0n, 2, '−100.0'],
    [100n, 50n, 1, '−50.0'],
    [3n, 7n, 2, '52.8'],
  ])('from %s to %s in %i intervals is %s %%', (base, last, intervals, shown) => {
    expect(formatNumber(grown(base, last, intervals), '%/年', { decimals: 1 })).toBe(shown);
  });
  it('just below 10 % is shown with the digits that tell', () => {
    const hair: Amount = { kind: 'growth', base: rational(1000n), last: rational(1330999n, 1000n), intervals: 3 };
    expect(formatNumber(hair, '%/年', { decimals: 1, against: ten })).toBe('9.99997');
  });
  it('rounds halves away from zero on both sides', () => {
    const half = { base: rational(10_000n), intervals: 1 };
    expect(growthRate({ ...half, last: rational(10_005n) }, 1)).toBe(1n);
    expect(growthRate({ ...half, last: rational(9_995n) }, 1)).toBe(-1n);
    expect(growthRate({ ...half, last: rational(99_951n, 10n) }, 1)).toBe(0n);
  });
});

describe('a small gap', () => {
  it('is shown with enough digits not to look like none', () => {
    expect(visibleDecimals(rational(1n, 10_000n), 2)).toBe(4);
    expect(visibleDecimals(rational(16n, 10n), 1)).toBe(1);
    expect(visibleDecimals(rational(0n), 1)).toBe(1);
  });
});
