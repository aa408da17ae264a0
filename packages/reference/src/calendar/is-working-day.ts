import { type CalendarDate, dayNumber } from '../calendar-date.ts';
import { type CalendarRefusal, calendarYearOf } from './calendar-refusal.ts';
import type { CalendarYear, WorkingDayCalendar } from './working-day-calendar.ts';

/** Whether a day is worked, with the entry that says so, or why that cannot be told. */
export type WorkingDay =
  | { readonly working: boolean; readonly year: CalendarYear }
  | { readonly refused: CalendarRefusal };

// 1970-01-01 was a Thursday.
const isWeekend = (date: CalendarDate): boolean => {
  const weekday = ((((dayNumber(date) ?? 0) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
};

/** Whether offices work on a day: weekdays that are no holiday, and weekends worked in exchange. */
export const isWorkingDay = (calendar: WorkingDayCalendar, date: CalendarDate): WorkingDay => {
  const found = calendarYearOf(calendar, date);
  if ('refused' in found) return found;
  const { year } = found;
  if (year.workdays.includes(date)) return { working: true, year };
  return { working: !year.holidays.includes(date) && !isWeekend(date), year };
};
