import { aCase, held, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { champions } from './champions.ts';

const member = 'profile/leading-industry-membership';
const roster = { y2023: { A: { [member]: true }, B: { [member]: true }, C: { [member]: false } } };
const asked = {
  variant: 'roster',
  parameters: { titles: ['single-champion', 'little-giant'] },
  threshold: '1',
} as const;

test.each([
  ['a little giant of the leading industry', [held('A', 'little-giant')], { shows: '1 家', verdict: 'met' }],
  [
    'an enterprise with both titles counts once',
    [held('A', 'little-giant'), held('A', 'single-champion')],
    { shows: '1 家', verdict: 'met' },
  ],
  [
    'two enterprises count twice',
    [held('A', 'little-giant'), held('B', 'single-champion')],
    { shows: '2 家', verdict: 'met' },
  ],
  [
    'one outside the leading industry does not count',
    [held('C', 'little-giant')],
    { shows: '0 家', verdict: 'not-met' },
  ],
  ['a title of another kind does not count', [held('A', 'high-tech')], { shows: '0 家', verdict: 'not-met' }],
  [
    'a title valid to the reference date counts',
    [held('A', 'little-giant', '2024-05-31')],
    { shows: '1 家', verdict: 'met' },
  ],
  [
    'one that ended the day before does not',
    [held('A', 'little-giant', '2024-05-30')],
    { shows: '0 家', verdict: 'not-met' },
  ],
])('%s', (_, titles, finding) => {
  expect(judge(champions, aCase({ roster, titles }), asked)).toEqual(finding);
});

test('without a roster there is no count, whatever titles are known', () => {
  expect(judge(champions, aCase({ titles: [held('A', 'little-giant')] }), asked)).toEqual({
    shows: 'missing roster 2023',
    verdict: 'no-data',
  });
});

test('the industry of a champion must be known', () => {
  const unknown = aCase({ roster: { y2023: { A: { [member]: null } } }, titles: [held('A', 'little-giant')] });
  expect(judge(champions, unknown, asked).verdict).toBe('no-data');
});

test.each([
  ['reportedLittleGiants', 'sme-gradient/little-giants'],
  ['reportedSingleChampions', 'sme-gradient/single-champions'],
])('%s reads the published count', (variant, item) => {
  const published = (count: string) => aCase({ yearly: { [item]: [count] } });
  const reported = { variant, threshold: '1' };
  expect(judge(champions, published('9'), reported)).toEqual({ shows: '9 家', verdict: 'met' });
  expect(judge(champions, published('0'), reported).verdict).toBe('not-met');
  expect(judge(champions, aCase(), reported)).toEqual({ shows: `missing ${item} 2023`, verdict: 'no-data' });
});
