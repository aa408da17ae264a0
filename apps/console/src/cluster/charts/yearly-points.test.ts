import { expect, test } from 'vitest';
import { numberIn, rangeOf } from './yearly-points.ts';

const points = (...values: readonly string[]) =>
  values.map((value, index) => ({ year: 2022 + index, value, label: value }));

test('leaves room for labels around the values', () => {
  expect(rangeOf({ points: points('10', '20'), threshold: null })).toEqual({ min: 8.2, max: 23 });
});

test('keeps the threshold within sight', () => {
  const { min, max } = rangeOf({ points: points('10', '20'), threshold: '100' });
  expect([min < 10, max > 100]).toEqual([true, true]);
});

test.each([
  ['26', 26],
  ['0', 0],
])('draws a value that stays at %s inside the range', (value, height) => {
  const { min, max } = rangeOf({ points: points(value, value), threshold: null });
  expect([min < height, height < max]).toEqual([true, true]);
});

test.each([
  ['36.70 亿元', '36.70'],
  ['−2.5 %/年', '−2.5'],
  ['1,411 人', '1,411'],
  ['满足条款要求', '满足条款要求'],
])('reads the number of %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
