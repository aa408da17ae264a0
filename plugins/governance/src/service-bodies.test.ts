import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { serviceBodies } from './service-bodies.ts';

const counted = aCase({
  yearly: {
    'governance/service-body-total': ['9'],
    'governance/city-and-above-service-bodies': ['7'],
    'governance/provincial-and-above-service-bodies': ['5'],
    'governance/national-service-bodies': ['3'],
  },
});

test.each([
  ['all', '9 个'],
  ['cityAndAbove', '7 个'],
  ['provinceAndAbove', '5 个'],
  ['national', '3 个'],
])('%s counts from its level upwards', (variant, shows) => {
  expect(judge(serviceBodies, counted, { variant }).shows).toBe(shows);
});

test.each([
  ['exactly as many as asked', '7', 'met'],
  ['one too few', '8', 'not-met'],
])('%s', (_, threshold, verdict) => {
  expect(judge(serviceBodies, counted, { variant: 'cityAndAbove', threshold }).verdict).toBe(verdict);
});

test('a level nobody reported has no value, whatever the others say', () => {
  const one = aCase({ yearly: { 'governance/service-body-total': ['9'] } });
  expect(judge(serviceBodies, one, { variant: 'cityAndAbove', threshold: '1' })).toEqual({
    shows: 'missing governance/city-and-above-service-bodies 2023',
    verdict: 'no-data',
  });
});
