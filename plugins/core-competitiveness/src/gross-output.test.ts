import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { grossOutput } from './gross-output.ts';

const item = 'profile/gross-output';
const years = (...values: (string | null)[]) => aCase({ yearly: { [item]: values } });
const eachOfThree = { parameters: { years: '3' }, threshold: '40' } as const;

test.each([
  ['each of three years reaches 40 亿元', years('400000', '450000', '500000'), { shows: '40 亿元', verdict: 'met' }],
  [
    'one year just below fails',
    years('500000', '399999', '500000'),
    { shows: '399999/10000 亿元', verdict: 'not-met' },
  ],
  [
    'a year before the three does not count',
    years('1', '400000', '400000', '400000'),
    { shows: '40 亿元', verdict: 'met' },
  ],
  [
    'a missing year leaves no least',
    years('500000', null, '500000'),
    { shows: `missing ${item} 2022`, verdict: 'no-data' },
  ],
  ['nothing reported', aCase(), { shows: `missing ${item} 2021, ${item} 2022, ${item} 2023`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(grossOutput, input, eachOfThree)).toEqual(finding);
});

test('a look-back of one year reads the latest year only', () => {
  expect(judge(grossOutput, years('1', '1', '400000'), { parameters: { years: '1' } }).shows).toBe('40 亿元');
});
