import { expect, test } from 'vitest';
import { bandsIn, fillsOf } from './layers.ts';

const aCounty = { clusters: 1, known: 10, needed: 40, byVerdict: [] };

test.each([
  [0, 'none'],
  [1, 'one'],
  [2, 'two'],
  [4, 'some'],
  [5, 'many'],
])('puts a county with %i clusters into band %s', (clusters, band) => {
  expect(bandsIn('count', { ...aCounty, clusters })).toEqual([band]);
});

test.each([
  [9, 'quarter'],
  [10, 'half'],
  [29, 'most'],
  [30, 'nearly'],
  [39, 'nearly'],
  [40, 'whole'],
])('puts coverage %i of 40 into band %s', (known, band) => {
  expect(bandsIn('coverage', { ...aCounty, known })).toEqual([band]);
});

const divided = {
  ...aCounty,
  clusters: 5,
  byVerdict: [
    { verdict: 'no_data', count: 3 },
    { verdict: 'met', count: 1 },
  ] as const,
};

test('a county whose clusters stand differently is in the band of each and in that of several', () => {
  expect(bandsIn('verdict', divided)).toEqual(['met', 'no_data', 'unevaluated', 'several']);
});

test('a county is painted with every verdict that its clusters have, never with the best of them alone', () => {
  expect(fillsOf('verdict', divided)).toHaveLength(3);
  expect(fillsOf('verdict', { ...divided, clusters: 1, byVerdict: [{ verdict: 'met', count: 1 }] })).toHaveLength(1);
});

test('a county whose clusters agree is not in the band of several', () => {
  const agreed = { ...aCounty, clusters: 2, byVerdict: [{ verdict: 'met', count: 2 }] as const };
  expect(bandsIn('verdict', agreed)).toEqual(['met']);
});

test('shows clusters that were never evaluated apart from those without data', () => {
  expect(bandsIn('verdict', aCounty)).toEqual(['unevaluated']);
});
