import { aCase, held, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { premiumShare } from './premium-share.ts';

const size = 'profile/size-class';
const roster = {
  y2023: {
    A: { [size]: 'small' },
    B: { [size]: 'medium' },
    C: { [size]: 'micro' },
    D: { [size]: 'micro' },
    E: { [size]: 'large' },
  },
};
const parameters = { titles: ['innovative-sme', 'specialised-sme', 'little-giant'] };
const titles = [held('A', 'innovative-sme'), held('A', 'specialised-sme'), held('E', 'little-giant')];

test.each([
  ['ofSmes', '25', { shows: '25 %', verdict: 'met' }],
  ['ofSmes', '25.01', { shows: '25 %', verdict: 'not-met' }],
  ['ofAll', '20', { shows: '20 %', verdict: 'met' }],
])('%s against %s: one premium SME of four, a large one beside', (variant, threshold, finding) => {
  expect(judge(premiumShare, aCase({ roster, titles }), { variant, parameters, threshold })).toEqual(finding);
});

test.each([
  ['no roster', aCase({ titles }), { shows: 'missing roster 2023', verdict: 'no-data' }],
  [
    'an unknown size class',
    aCase({ roster: { y2023: { A: { [size]: null }, B: { [size]: 'small' } } }, titles }),
    { shows: `missing ${size} 2023 A`, verdict: 'no-data' },
  ],
  [
    'no SME at all',
    aCase({ roster: { y2023: { E: { [size]: 'large' } } } }),
    { shows: 'no number: zero-denominator 2023', verdict: 'no-number' },
  ],
])('%s', (_, input, finding) => {
  expect(judge(premiumShare, input, { variant: 'ofSmes', parameters, threshold: '25' })).toEqual(finding);
});
