import { expect, test } from 'vitest';
import { daysLeft } from './days-left.ts';

test.each([
  ['2026-11-23', '2026-11-27', 4],
  ['2026-11-27', '2026-11-27', 0],
  ['2026-11-27', '2026-11-30', 1],
  ['2026-11-28', '2026-11-27', -1],
  ['2026-11-30', '2026-11-27', -1],
  ['2026-12-01', '2026-11-27', -2],
  // The holiday of October 2026 lasts to the 7th.
  ['2026-09-30', '2026-10-08', 1],
])('on %s the last day %s is %s working days away', (today, lastDay, days) => {
  expect(daysLeft(today, lastDay)).toBe(days);
});

test('beyond the calendar nothing is guessed', () => {
  expect(daysLeft('2026-11-23', '2031-01-01')).toBeNull();
});
