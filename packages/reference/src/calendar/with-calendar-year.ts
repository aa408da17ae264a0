import { type CalendarMalformed, readCalendar } from './read-calendar.ts';
import type { CalendarYear, WorkingDayCalendar } from './working-day-calendar.ts';

/** The calendar with one year added or replaced under a new version, e.g. after the yearly notice; checked as a whole. */
export const withCalendarYear = (
  calendar: WorkingDayCalendar,
  year: CalendarYear,
  version: string,
): { readonly calendar: WorkingDayCalendar } | { readonly refused: CalendarMalformed } => {
  const others = calendar.years.filter((entry) => entry.year !== year.year);
  return readCalendar({ version, years: [...others, year].sort((left, right) => left.year - right.year) });
};
