import { expect, test } from 'vitest';
import { everyYear, labelOf, labelsOf, rangeOf } from './yearly-points.ts';

const points = (...values: readonly string[]) =>
  values.map((value, index) => ({ year: 2022 + index, value, label: value }));

test('keeps the years between two values apart, and empty', () => {
  const [first, last] = [
    { year: 2018, value: '40', label: '40' },
    { year: 2022, value: '60', label: '60' },
  ];
  expect(everyYear([first, last])).toEqual([
    { year: 2018, point: first },
    { year: 2019, point: undefined },
    { year: 2020, point: undefined },
    { year: 2021, point: undefined },
    { year: 2022, point: last },
  ]);
});

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
  ['36.7000', '36.70'],
  ['-2.5', '−2.5'],
  ['1411', '1,411'],
  ['43.0556', '43.06'],
  ['12345.6789', '12,345.68'],
  ['0.5', '0.5'],
])('labels %s with %s', (decimal, label) => {
  expect(labelOf(decimal)).toBe(label);
});

test.each([
  [
    ['90', '90.9991', '89.0012'],
    ['90.00', '91.00', '89.00'],
  ],
  [
    ['33', '35.5'],
    ['33.0', '35.5'],
  ],
  [
    ['1234', '9007199254740993'],
    ['1,234', '9,007,199,254,740,993'],
  ],
])('writes %j with one precision', (decimals, labels) => {
  expect(labelsOf(decimals)).toEqual(labels);
});
