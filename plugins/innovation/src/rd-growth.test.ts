import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { rdGrowth } from './rd-growth.ts';

const expense = 'profile/enterprise-rd-expense';
const size = 'profile/size-class';
const year = (small: string | null, large: string, sizeOfA = 'small') => ({
  A: { [expense]: small, [size]: sizeOfA },
  B: { [expense]: large, [size]: 'large' },
});
const years = (first: string | null, second: string, third: string) =>
  aCase({ roster: { y2021: year(first, '9'), y2022: year(second, '1'), y2023: year(third, '0') } });
const asked = { parameters: { years: '3' }, operator: 'more-than', threshold: '5' } as const;

test.each([
  [
    'exactly 5 % compound does not exceed 5 %',
    years('400', '1', '441'),
    'cagr',
    { shows: '5.0 % a year', verdict: 'not-met' },
  ],
  ['a hair more does', years('400', '1', '441.01'), 'cagr', { shows: '5.0 % a year', verdict: 'met' }],
  [
    '0 % and 10 % have a mean of exactly 5 %',
    years('400', '400', '440'),
    'meanGrowth',
    { shows: '5 %/年', verdict: 'not-met' },
  ],
  ['0 % and 11 % have more', years('400', '400', '444'), 'meanGrowth', { shows: '11/2 %/年', verdict: 'met' }],
  [
    'an unknown expense of the base year',
    years(null, '1', '441'),
    'cagr',
    { shows: `missing ${expense} 2021 A`, verdict: 'no-data' },
  ],
  ['growth from nothing', years('0', '1', '441'), 'cagr', { shows: 'no number: zero-base 2021', verdict: 'no-number' }],
])('R&D of the SMEs: %s', (_, input, variant, finding) => {
  expect(judge(rdGrowth, input, { ...asked, variant })).toEqual(finding);
});

test('an enterprise that grew out of the SMEs takes its expense with it', () => {
  const grown = aCase({
    roster: {
      y2021: { ...year('100', '0'), C: { [expense]: '100', [size]: 'micro' } },
      y2022: { ...year('100', '0'), C: { [expense]: '100', [size]: 'micro' } },
      y2023: { ...year('900', '0', 'large'), C: { [expense]: '100', [size]: 'micro' } },
    },
  });
  expect(judge(rdGrowth, grown, { ...asked, variant: 'meanGrowth' })).toEqual({
    shows: '-25 %/年',
    verdict: 'not-met',
  });
});

test('a missing roster is missing data', () => {
  const gap = aCase({ roster: { y2021: year('1', '1'), y2023: year('2', '2') } });
  expect(judge(rdGrowth, gap, { ...asked, variant: 'meanGrowth' })).toEqual({
    shows: 'missing roster 2022',
    verdict: 'no-data',
  });
});
