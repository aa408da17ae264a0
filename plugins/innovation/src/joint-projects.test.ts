import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { jointProjects } from './joint-projects.ts';

const item = 'innovation/joint-project-starts';
const years = (...values: (string | null)[]) => aCase({ yearly: { [item]: values } });
const atLeastSix = { parameters: { years: '3' }, threshold: '6' } as const;

test.each([
  ['projects of three years add up', years('1', '2', '3'), { shows: '6 项', verdict: 'met' }],
  ['one too few', years('1', '2', '2'), { shows: '5 项', verdict: 'not-met' }],
  ['a year before the look-back adds nothing', years('9', '0', '0', '0'), { shows: '0 项', verdict: 'not-met' }],
  ['a missing year leaves no total', years('9', null, '9'), { shows: `missing ${item} 2022`, verdict: 'no-data' }],
])('%s', (_, input, finding) => {
  expect(judge(jointProjects, input, atLeastSix)).toEqual(finding);
});

test('a look-back of one year reads the latest year only', () => {
  expect(judge(jointProjects, years('9', '9', '4'), { parameters: { years: '1' } }).shows).toBe('4 项');
});
