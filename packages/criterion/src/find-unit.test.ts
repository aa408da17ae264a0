import { describe, expect, test } from 'vitest';
import { findUnit } from './find-unit.ts';
import { printFraction } from './rational.ts';
import { inBaseUnit, units } from './unit.ts';

describe('units', () => {
  test.each([
    ['亿元', 'money', '100000000'],
    ['亩', 'area', '1/1500'],
    ['万美元', 'foreign-money', '10000'],
    ['元/美元', 'exchange-rate', '1'],
    ['%/年', 'growth', '1'],
    ['万元/人', 'money/persons', '10000'],
    ['亿元/亩', 'money/area', '150000000000'],
  ])('%s measures %s, %s base units', (code, dimension, factor) => {
    const unit = findUnit(code);
    expect(unit?.dimension).toBe(dimension);
    expect(unit && printFraction(unit.factor)).toBe(factor);
  });

  test.each(['千元', '', '/', '元/', '元/人/年', '%/年/人', '人/%/年', 'constructor', '__proto__'])(
    'there is no unit "%s"',
    (code) => {
      expect(findUnit(code)).toBeUndefined();
    },
  );

  test('every unit has a title in both languages, but the plain number', () => {
    for (const [code, { title }] of Object.entries(units)) {
      expect([code, title['zh-CN'] !== '' && title.en !== '']).toEqual([code, code !== '无']);
    }
  });

  test('15 亩 are exactly a hundredth of a square kilometer', () => {
    expect(inBaseUnit('15', '亩')).toEqual({ n: 1n, d: 100n });
  });
});
