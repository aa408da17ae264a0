import { expect, it } from 'vitest';
import { p95 } from './opening.ts';

const times = (count: number) => Array.from({ length: count }, (_, place) => count - place);

it.each([
  [100, 95],
  [20, 19],
  [10, 10],
  [1, 1],
])('of %i times from 1 up, 95 of 100 are within %i', (count, within) => {
  expect(p95(times(count))).toBe(within);
});
