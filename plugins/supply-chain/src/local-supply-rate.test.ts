import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { localSupplyRate } from './local-supply-rate.ts';

const bought = (local: string | null, all: string) =>
  aCase({ yearly: { 'supply-chain/local-purchases': [local], 'supply-chain/purchases': [all] } });

test.each([
  ['half of the purchases', bought('500', '1000'), { shows: '50 %', verdict: 'met' }],
  ['a hair less than half', bought('499.99', '1000'), { shows: '49999/1000 %', verdict: 'not-met' }],
  ['no local figure', bought(null, '1000'), { shows: 'missing supply-chain/local-purchases 2023', verdict: 'no-data' }],
  ['no purchases at all', bought('0', '0'), { shows: 'no number: zero-denominator 2023', verdict: 'no-number' }],
])('%s, where half is asked for', (_, input, finding) => {
  expect(judge(localSupplyRate, input, { threshold: '50' })).toEqual(finding);
});
