import { expect, test } from 'vitest';
import { clusterCondition, conditionsIn, readClusterFilter } from './cluster-filter.ts';

const read = (address: string) => readClusterFilter(new URLSearchParams(address));

test('asks for anything when the address says nothing', () => {
  expect(clusterCondition(read(''), null)).toEqual({});
  expect(conditionsIn(read(''))).toBe(0);
});

test('carries every condition of the address to the gateway', () => {
  const filter = read(
    'search=茶&kind=demonstration&recognized=no&prefecture=520300&county=520328&industry=15&verdict=not_met&coverage=half',
  );
  expect(clusterCondition(filter, 'guizhou-exercise')).toEqual({
    search: '茶',
    demonstration: true,
    recognized: false,
    prefecture: '520300',
    county: '520328',
    industry: '15',
    standard: 'guizhou-exercise',
    verdict: 'not_met',
    coverageAtLeast: 25,
    coverageBelow: 50,
  });
  expect(conditionsIn(filter)).toBe(8);
});

test.each([
  ['kind=published', { demonstration: false }],
  ['recognized=yes', { recognized: true }],
  ['zone=guian-new-area', { zone: 'guian-new-area' }],
  ['coverage=quarter', { coverageAtLeast: 0, coverageBelow: 25 }],
  ['coverage=whole', { coverageAtLeast: 100 }],
])('reads %s', (address, condition) => {
  expect(clusterCondition(read(address), null)).toEqual(condition);
});

test.each(['kind=everything', 'verdict=excellent', 'coverage=some', 'recognized=maybe'])(
  'leaves out %s, which no list knows',
  (address) => {
    expect(clusterCondition(read(address), null)).toEqual({});
  },
);

test('does not count the standard, which only says by what is judged', () => {
  expect(conditionsIn(read('standard=national-2022'))).toBe(0);
});
