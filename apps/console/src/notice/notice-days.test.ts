import { expect, test } from 'vitest';
import { noticeDays } from './notice-days.ts';

test('counts the days that are worked, and names those that are not', () => {
  expect(noticeDays('2026-11-26', '2026-12-01')).toEqual([
    { day: '2026-11-26', place: 1 },
    { day: '2026-11-27', place: 2 },
    { day: '2026-11-28', place: null },
    { day: '2026-11-29', place: null },
    { day: '2026-11-30', place: 3 },
    { day: '2026-12-01', place: 4 },
  ]);
});

test('beyond the calendar no day is drawn', () => {
  expect(noticeDays('2031-01-01', '2031-01-03')).toBeNull();
});
