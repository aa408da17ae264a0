import { aCase, held, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { specialised } from './specialised.ts';

const roster = { y2023: { A: {}, B: {}, C: {} } };
const asked = {
  variant: 'roster',
  parameters: { titles: ['specialised-sme', 'innovative-sme', 'high-tech'] },
  threshold: '2',
} as const;

test.each([
  [
    'two enterprises with one title each',
    [held('A', 'specialised-sme'), held('B', 'high-tech')],
    { shows: '2 家', verdict: 'met' },
  ],
  [
    'one enterprise with two titles counts once',
    [held('A', 'specialised-sme'), held('A', 'high-tech')],
    { shows: '1 家', verdict: 'not-met' },
  ],
  [
    'an expired title does not count',
    [held('A', 'high-tech'), held('B', 'high-tech', '2024-05-30')],
    { shows: '1 家', verdict: 'not-met' },
  ],
  [
    'a title that does not count',
    [held('A', 'high-tech'), held('B', 'green-factory')],
    { shows: '1 家', verdict: 'not-met' },
  ],
  [
    'an enterprise outside the roster',
    [held('A', 'high-tech'), held('X', 'high-tech')],
    { shows: '1 家', verdict: 'not-met' },
  ],
  ['no titles at all', [], { shows: '0 家', verdict: 'not-met' }],
])('%s', (_, titles, finding) => {
  expect(judge(specialised, aCase({ roster, titles }), asked)).toEqual(finding);
});

test('without a roster there is no count', () => {
  expect(judge(specialised, aCase(), asked)).toEqual({ shows: 'missing roster 2023', verdict: 'no-data' });
});

test.each([
  ['10 reported', '10', 'met'],
  ['9 reported', '9', 'not-met'],
])('%s, where 10 are asked for', (_, count, verdict) => {
  const input = aCase({ yearly: { 'sme-gradient/specialised-enterprises': [count] } });
  expect(judge(specialised, input, { variant: 'reported', threshold: '10' }).verdict).toBe(verdict);
});
