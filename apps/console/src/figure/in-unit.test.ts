import { expect, test } from 'vitest';
import { inUnit } from './in-unit.ts';

test.each([
  ['60', '亿元', '万元', '600000'],
  ['28.25', '亿元', '万元', '282500'],
  ['12345', '万元', '亿元', '1.2345'],
  ['-5', '万元', '亿元', '-0.0005'],
  ['70.0', '%', '%', '70.0'],
  ['1500', '亩', '平方公里', '1'],
  ['750', '亩', '平方公里', '0.5'],
])('%s %s are %s %s', (decimal, from, to, converted) => {
  expect(inUnit(decimal, from, to)).toBe(converted);
});

test.each([
  ['1', '亩', '平方公里'],
  ['60', '亿元', '亿美元'],
  ['600', '万把', '件'],
  ['约 60', '亿元', '万元'],
])('%s %s cannot be written in %s', (decimal, from, to) => {
  expect(inUnit(decimal, from, to)).toBeNull();
});
