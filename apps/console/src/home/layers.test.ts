import { expect, test } from 'vitest';
import { bandOf } from './layers.ts';

const aCounty = { clusters: 1, known: 10, needed: 40, byVerdict: [] };

test.each([
  [0, 'none'],
  [1, 'one'],
  [2, 'two'],
  [4, 'some'],
  [5, 'many'],
])('puts a county with %i clusters into band %s', (clusters, band) => {
  expect(bandOf('count', { ...aCounty, clusters })).toBe(band);
});

test.each([
  [9, 'quarter'],
  [10, 'half'],
  [29, 'most'],
  [30, 'nearly'],
  [39, 'nearly'],
  [40, 'whole'],
])('puts coverage %i of 40 into band %s', (known, band) => {
  expect(bandOf('coverage', { ...aCounty, known })).toBe(band);
});

test('shows a county with a cluster that is met as met, whatever the others are', () => {
  const byVerdict = [
    { verdict: 'no_data', count: 3 },
    { verdict: 'met', count: 1 },
  ] as const;
  expect(bandOf('verdict', { ...aCounty, clusters: 4, byVerdict })).toBe('met');
});

test('shows clusters that were never evaluated apart from those without data', () => {
  expect(bandOf('verdict', aCounty)).toBe('unevaluated');
});
