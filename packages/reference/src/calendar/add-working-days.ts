import { type CalendarDate, dateOfDayNumber, dayNumber } from '../calendar-date.ts';
import { type CalendarRefusal, calendarYearOf } from './calendar-refusal.ts';
import { isWorkingDay } from './is-working-day.ts';
import type { WorkingDayCalendar } from './working-day-calendar.ts';

/** A day counted on a calendar; the version is kept with the deadline. */
export type CountedDay =
  | {
      readonly date: CalendarDate;
      readonly version: string;
      /** Years that were counted through and whose entries nobody has confirmed. */
      readonly provisionalYears: readonly number[];
    }
  | { readonly refused: CalendarRefusal };

/** Walks from a day, forward or backward, until so many working days were passed; the day itself is not counted. */
const walk = (calendar: WorkingDayCalendar, start: number, count: number): CountedDay => {
  const step = count < 0 ? -1 : 1;
  const provisional = new Set<number>();
  let day = start;
  for (let left = Math.abs(count); left > 0; ) {
    day += step;
    const found = isWorkingDay(calendar, dateOfDayNumber(day));
    if ('refused' in found) return found;
    if (found.year.provenance.status === 'provisional') provisional.add(found.year.year);
    if (found.working) left -= 1;
  }
  return { date: dateOfDayNumber(day), version: calendar.version, provisionalYears: [...provisional].sort() };
};

/**
 * The day that lies a whole number of working days after a day (before it, when negative). The day itself is not
 * counted: one working day after a Friday is Monday. To end a period whose first day counts, use `workingPeriodEnd`.
 */
export const addWorkingDays = (calendar: WorkingDayCalendar, date: CalendarDate, count: number): CountedDay => {
  const found = calendarYearOf(calendar, date);
  return 'refused' in found ? found : walk(calendar, dayNumber(date) ?? 0, count);
};

/**
 * The last day of a period of so many working days whose first day counts if it is one: a public notice of 5
 * working days from Monday 2023-07-31 ends on Friday 2023-08-04.
 */
export const workingPeriodEnd = (calendar: WorkingDayCalendar, firstDay: CalendarDate, count: number): CountedDay => {
  const found = calendarYearOf(calendar, firstDay);
  return 'refused' in found ? found : walk(calendar, (dayNumber(firstDay) ?? 0) - 1, count);
};
