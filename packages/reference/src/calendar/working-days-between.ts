import { type CalendarDate, dateOfDayNumber, dayNumber } from '../calendar-date.ts';
import { type CalendarRefusal, calendarYearOf } from './calendar-refusal.ts';
import { isWorkingDay } from './is-working-day.ts';
import type { WorkingDayCalendar } from './working-day-calendar.ts';

/** A count of working days, with the version of the calendar it was made with. */
export type WorkingDayCount =
  | { readonly workingDays: number; readonly version: string }
  | { readonly refused: CalendarRefusal };

/**
 * How many working days lie after one day up to and including another; negative when the second is earlier. It is
 * what remains of a deadline seen from today, and undoes `addWorkingDays`.
 */
export const workingDaysBetween = (
  calendar: WorkingDayCalendar,
  from: CalendarDate,
  to: CalendarDate,
): WorkingDayCount => {
  if (to < from) {
    const backward = workingDaysBetween(calendar, to, from);
    return 'refused' in backward ? backward : { ...backward, workingDays: -backward.workingDays };
  }
  for (const end of [from, to]) {
    const found = calendarYearOf(calendar, end);
    if ('refused' in found) return found;
  }
  let workingDays = 0;
  for (let day = (dayNumber(from) ?? 0) + 1; day <= (dayNumber(to) ?? 0); day += 1) {
    const found = isWorkingDay(calendar, dateOfDayNumber(day));
    if ('refused' in found) return found;
    if (found.working) workingDays += 1;
  }
  return { workingDays, version: calendar.version };
};
