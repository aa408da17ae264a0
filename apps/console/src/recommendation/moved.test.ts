import { expect, test } from 'vitest';
import { moved } from './moved.ts';

test.each([
  ['c', 0, ['c', 'a', 'b', 'd']],
  ['a', 2, ['b', 'c', 'a', 'd']],
  ['a', -1, ['a', 'b', 'c', 'd']],
  ['b', 9, ['a', 'c', 'd', 'b']],
  ['unknown', 1, ['a', 'b', 'c', 'd']],
])('%s moved to place %i', (one, place, order) => {
  expect(moved(['a', 'b', 'c', 'd'], one, place)).toEqual(order);
});
