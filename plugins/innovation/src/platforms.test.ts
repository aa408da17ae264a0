import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { platforms } from './platforms.ts';

const counted = aCase({
  yearly: {
    'innovation/city-and-above-platforms': ['9'],
    'innovation/provincial-and-above-platforms': ['7'],
    'innovation/national-platforms': ['5'],
  },
});

test.each([
  ['cityAndAbove', '9 个'],
  ['provinceAndAbove', '7 个'],
  ['national', '5 个'],
])('%s counts from its level upwards', (variant, shows) => {
  expect(judge(platforms, counted, { variant }).shows).toBe(shows);
});

test.each([
  ['exactly as many as asked', '7', 'met'],
  ['one too few', '8', 'not-met'],
])('%s', (_, threshold, verdict) => {
  expect(judge(platforms, counted, { variant: 'provinceAndAbove', threshold }).verdict).toBe(verdict);
});

test('a level nobody reported has no value, whatever the others say', () => {
  const one = aCase({ yearly: { 'innovation/city-and-above-platforms': ['9'] } });
  expect(judge(platforms, one, { variant: 'provinceAndAbove', threshold: '1' })).toEqual({
    shows: 'missing innovation/provincial-and-above-platforms 2023',
    verdict: 'no-data',
  });
});
