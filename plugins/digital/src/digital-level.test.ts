import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { digitalLevel } from './digital-level.ts';

const level = 'digital/maturity-level';
const size = 'profile/size-class';
const roster = {
  y2023: {
    A: { [level]: 'level-2', [size]: 'small' },
    B: { [level]: 'level-1', [size]: 'micro' },
    C: { [level]: 'unrated', [size]: 'micro' },
    D: { [level]: 'level-4', [size]: 'large' },
  },
};
const fromTwo = { parameters: { levels: ['level-2', 'level-3', 'level-4'] } };

test.each([
  ['ofAll', '50', { shows: '50 %', verdict: 'met' }],
  ['ofAll', '50.1', { shows: '50 %', verdict: 'not-met' }],
  ['ofSmes', '30', { shows: '100/3 %', verdict: 'met' }],
])('level 2 and above, %s against %s', (variant, threshold, finding) => {
  expect(judge(digitalLevel, aCase({ roster }), { ...fromTwo, variant, threshold })).toEqual(finding);
});

test.each([
  ['unrated', '25 %'],
  ['level-1', '25 %'],
  ['level-2', '25 %'],
  ['level-3', '0 %'],
  ['level-4', '25 %'],
])('the distribution can be asked for: %s', (only, shows) => {
  expect(judge(digitalLevel, aCase({ roster }), { variant: 'ofAll', parameters: { levels: [only] } }).shows).toBe(
    shows,
  );
});

test.each([
  ['no roster', aCase(), { shows: 'missing roster 2023', verdict: 'no-data' }],
  [
    'a level that nobody entered',
    aCase({ roster: { y2023: { A: { [level]: null }, B: { [level]: 'level-4' } } } }),
    { shows: `missing ${level} 2023 A`, verdict: 'no-data' },
  ],
  [
    'an empty roster',
    aCase({ roster: { y2023: {} } }),
    { shows: 'no number: zero-denominator 2023', verdict: 'no-number' },
  ],
])('%s', (_, input, finding) => {
  expect(judge(digitalLevel, input, { ...fromTwo, variant: 'ofAll', threshold: '50' })).toEqual(finding);
});
