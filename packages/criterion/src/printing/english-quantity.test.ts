import { describe, expect, test } from 'vitest';
import { englishQuantity } from './english-quantity.ts';

describe('a number with its unit, in English', () => {
  test.each([
    ['28.25', '亿元', 'CNY 2.825 billion'],
    ['9.99', '亿元', 'CNY 999 million'],
    ['10.00', '亿元', 'CNY 1 billion'],
    ['0.70', '亿元', 'CNY 70 million'],
    ['0.001', '亿元', 'CNY 100,000'],
    ['282,500', '万元', 'CNY 2.825 billion'],
    ['6,975', '万元', 'CNY 69.75 million'],
    ['0.01234', '万元', 'CNY 123.4'],
    ['0.00', '亿元', 'CNY 0'],
    ['1234567', '元', 'CNY 1.234567 million'],
    ['37', '万美元', 'USD 370,000'],
    ['743.00', '万美元', 'USD 7.43 million'],
    ['−3.28', '亿元', '−CNY 328 million'],
    ['250', '万吨标准煤', '2.5 million tce'],
    ['0.5', '万立方米', '5,000 m³'],
    ['6.5', '万元/人', 'CNY 65,000 per person'],
    ['7.0827', '元/美元', '7.0827 CNY per USD'],
    ['1', '家', '1 enterprise'],
    ['0', '家', '0 enterprises'],
    ['2', '家', '2 enterprises'],
    ['1', '次', '1 time'],
    ['1', '项', '1 item'],
    ['1', '年', '1 year'],
    ['2–4', '年', '2–4 years'],
    ['68.4', '%', '68.4 %'],
    ['2', '无', '2'],
    ['5', '万把', '5 万把'],
  ])('%s %s is %s', (number, unit, text) => {
    expect(englishQuantity(number, unit)).toBe(text);
  });
});
