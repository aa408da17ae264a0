import { expect, test } from 'vitest';
import { englishAmount } from './english-amount.ts';

test.each([
  ['51', '亿元', 'CNY 5.1 billion'],
  ['19000', '亿元', 'CNY 1,900 billion'],
  ['600000', '万元', 'CNY 6 billion'],
  ['5688.95', '万美元', 'USD 56.8895 million'],
  ['12.1', '万个', '121,000 items'],
  ['602', '万把', '6,020,000 pieces'],
  ['1.5', '万千升', '15,000 kiloliters'],
  ['58.5', '万亩', '585,000 mu'],
  ['1', '家', '1 enterprise'],
  ['1234', '家', '1,234 enterprises'],
  ['24.8', '%', '24.8 %'],
  ['1', '户', '1 household'],
  ['3', '户', '3 households'],
  ['220–250', '亿元', '220–250 × 100 million CNY'],
])('%s %s is %s', (value, unit, text) => {
  expect(englishAmount(value, unit)).toBe(text);
});
