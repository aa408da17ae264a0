import { expect, test } from 'vitest';
import { beijingDay, beijingTime } from './beijing-time.ts';

test.each([
  ['2026-11-22T15:59:59.999Z', '2026-11-22', '2026-11-22 23:59'],
  ['2026-11-22T16:00:00.000Z', '2026-11-23', '2026-11-23 00:00'],
  ['2026-12-31T20:30:00.000Z', '2027-01-01', '2027-01-01 04:30'],
])('%s is told by the clock of Beijing', (moment, day, time) => {
  expect([beijingDay(moment), beijingTime(new Date(moment))]).toEqual([day, time]);
});
