import { expect, it } from 'vitest';
import { lastYearOver } from '../evaluation/reference.ts';
import { beijingDay, beijingTime } from './beijing.ts';

it.each([
  ['2025-12-31T15:59:59Z', '2025-12-31', '2025-12-31 23:59', 2024],
  ['2025-12-31T16:00:00Z', '2026-01-01', '2026-01-01 00:00', 2025],
  ['2026-03-01T23:59:00Z', '2026-03-02', '2026-03-02 07:59', 2025],
  ['2026-03-02T08:30:00Z', '2026-03-02', '2026-03-02 16:30', 2025],
])('%s is %s in Beijing', (moment, day, time, over) => {
  const at = new Date(moment);
  expect([beijingDay(at), beijingTime(at), lastYearOver(at)]).toEqual([day, time, over]);
});
