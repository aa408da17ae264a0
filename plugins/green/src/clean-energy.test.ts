import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { cleanEnergy } from './clean-energy.ts';

const energy = (clean: string | null, all: string) =>
  aCase({ yearly: { 'green/clean-energy-use': [clean], 'profile/energy-use': [all] } });

test.each([
  ['30 of 100', energy('30', '100'), { shows: '30 %', verdict: 'met' }],
  ['29.9 of 100', energy('29.9', '100'), { shows: '299/10 %', verdict: 'not-met' }],
  ['no clean figure', energy(null, '100'), { shows: 'missing green/clean-energy-use 2023', verdict: 'no-data' }],
  ['no energy at all', energy('0', '0'), { shows: 'no number: zero-denominator 2023', verdict: 'no-number' }],
])('%s, where 30 % are asked for', (_, input, finding) => {
  expect(judge(cleanEnergy, input, { threshold: '30' })).toEqual(finding);
});
