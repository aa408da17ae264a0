import { expect, test } from 'vitest';
import { inUnit } from './unit-conversion.ts';

test.each([
  ['60', '亿元', '万元', '600000'],
  ['0.01', '元', '亿元', '0.0000000001'],
  ['75.03', '亿元', '亿元', '75.03'],
  ['-1.5', '亿元', '万元', '-15000'],
  ['12.1', '万个', '件', '121000'],
  ['1500', '亩', '平方公里', '1'],
  ['1', '亩', '平方公里', undefined],
  ['60', '亿元', '万美元', undefined],
  ['60', '万把', '件', undefined],
  ['60', '亿元', '', undefined],
  ['六十', '亿元', '万元', undefined],
])('%s %s in %s is %s', (value, from, to, expected) => {
  expect(inUnit(value, from, to)).toBe(expected);
});
