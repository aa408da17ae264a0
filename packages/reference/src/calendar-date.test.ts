import { expect, test } from 'vitest';
import { dateOfDayNumber, dayNumber, isCalendarDate } from './calendar-date.ts';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13-01', false],
  ['2023-04-31', false],
  ['2023-4-30', false],
  ['2023-04-30T00:00', false],
  ['', false],
])('%s is a day of the calendar: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test('days are numbered without gaps across a leap day and a year end', () => {
  expect(dateOfDayNumber((dayNumber('2024-02-28') ?? 0) + 1)).toBe('2024-02-29');
  expect(dateOfDayNumber((dayNumber('2023-12-31') ?? 0) + 1)).toBe('2024-01-01');
  expect(dayNumber('1970-01-01')).toBe(0);
});
