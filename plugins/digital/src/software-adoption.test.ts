import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { softwareAdoption } from './software-adoption.ts';

const use = 'digital/software-use';
const size = 'profile/size-class';
const roster = {
  y2023: {
    A: { [use]: true, [size]: 'small' },
    B: { [use]: false, [size]: 'micro' },
    C: { [use]: false, [size]: 'micro' },
    D: { [use]: true, [size]: 'large' },
  },
};

test.each([
  ['ofAll', '50', { shows: '50 %', verdict: 'met' }],
  ['ofAll', '50.1', { shows: '50 %', verdict: 'not-met' }],
  ['ofSmes', '33.3', { shows: '100/3 %', verdict: 'met' }],
  ['ofSmes', '33.4', { shows: '100/3 %', verdict: 'not-met' }],
])('%s against %s', (variant, threshold, finding) => {
  expect(judge(softwareAdoption, aCase({ roster }), { variant, threshold })).toEqual(finding);
});

test.each([
  ['no roster', aCase(), { shows: 'missing roster 2023', verdict: 'no-data' }],
  [
    'an enterprise that did not say',
    aCase({ roster: { y2023: { A: { [use]: true }, B: { [use]: null } } } }),
    { shows: `missing ${use} 2023 B`, verdict: 'no-data' },
  ],
  [
    'an empty roster',
    aCase({ roster: { y2023: {} } }),
    { shows: 'no number: zero-denominator 2023', verdict: 'no-number' },
  ],
])('%s', (_, input, finding) => {
  expect(judge(softwareAdoption, input, { variant: 'ofAll', threshold: '50' })).toEqual(finding);
});
