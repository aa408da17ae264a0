import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { leadingIndustryShare } from './leading-industry-share.ts';

const output = 'profile/enterprise-output';
const member = 'profile/leading-industry-membership';
const roster = (leading: string | null, other: string) =>
  aCase({ roster: { y2023: { A: { [output]: leading, [member]: true }, B: { [output]: other, [member]: false } } } });
const reported = (leading: string | null, all: string) =>
  aCase({ yearly: { 'profile/leading-industry-output': [leading], 'profile/gross-output': [all] } });
const moreThan70 = { operator: 'more-than', threshold: '70' } as const;

test.each([
  ['70 of 100 fails > 70', roster('70', '30'), { shows: '70 %', verdict: 'not-met' }],
  ['70.01 of 100 passes', roster('70.01', '29.99'), { shows: '7001/100 %', verdict: 'met' }],
  ['one unknown output', roster(null, '30'), { shows: `missing ${output} 2023 A`, verdict: 'no-data' }],
  ['no roster', aCase(), { shows: 'missing roster 2023', verdict: 'no-data' }],
  ['no output at all', roster('0', '0'), { shows: 'no number: zero-denominator 2023', verdict: 'no-number' }],
])('summed over the roster: %s', (_, input, finding) => {
  expect(judge(leadingIndustryShare, input, { ...moreThan70, variant: 'roster' })).toEqual(finding);
});

test.each([
  ['70 of 100 fails > 70', reported('700000', '1000000'), { shows: '70 %', verdict: 'not-met' }],
  ['71 of 100 passes', reported('710000', '1000000'), { shows: '71 %', verdict: 'met' }],
  [
    'no output of the industry',
    reported(null, '1'),
    { shows: 'missing profile/leading-industry-output 2023', verdict: 'no-data' },
  ],
  ['no output at all', reported('0', '0'), { shows: 'no number: zero-denominator 2023', verdict: 'no-number' }],
])('from the reported figures: %s', (_, input, finding) => {
  expect(judge(leadingIndustryShare, input, { ...moreThan70, variant: 'reported' })).toEqual(finding);
});
