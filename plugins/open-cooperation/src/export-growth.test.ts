import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { exportGrowth } from './export-growth.ts';

const item = 'profile/exports';
const years = (...values: (string | null)[]) => aCase({ yearly: { [item]: values } });
const atLeast10 = { parameters: { years: '3' }, threshold: '10' } as const;

test.each([
  [
    '100, 105, 121 grow by exactly 10 % compound',
    years('100', '105', '121'),
    'cagr',
    { shows: '10.0 % a year', verdict: 'met' },
  ],
  ['a hair less misses 10 %', years('100', '105', '120'), 'cagr', { shows: '9.5 % a year', verdict: 'not-met' }],
  [
    '5 % and 15 % have a mean of exactly 10 %',
    years('100', '105', '120.75'),
    'meanGrowth',
    { shows: '10 %/年', verdict: 'met' },
  ],
  ['5 % and 14 % do not', years('100', '105', '119.7'), 'meanGrowth', { shows: '19/2 %/年', verdict: 'not-met' }],
  ['a missing first year', years(null, '105', '121'), 'cagr', { shows: `missing ${item} 2021`, verdict: 'no-data' }],
  [
    'a missing year between',
    years('100', null, '121'),
    'meanGrowth',
    { shows: `missing ${item} 2022`, verdict: 'no-data' },
  ],
  [
    'growth from nothing',
    years('0', '105', '121'),
    'cagr',
    { shows: 'no number: zero-base 2021', verdict: 'no-number' },
  ],
])('the exports: %s', (_, input, variant, finding) => {
  expect(judge(exportGrowth, input, { ...atLeast10, variant })).toEqual(finding);
});

test('four years take the year before the three as the base', () => {
  const fromBase = judge(exportGrowth, years('100', '1', '1', '133.1'), {
    variant: 'cagr',
    parameters: { years: '4' },
  });
  expect(fromBase.shows).toBe('10.0 % a year');
});
