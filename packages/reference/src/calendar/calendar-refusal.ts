import { isCalendarDate, yearOf } from '../calendar-date.ts';
import type { Localized } from '../localized.ts';
import type { CalendarYear, WorkingDayCalendar } from './working-day-calendar.ts';

/** Refusal: the calendar knows nothing about a year, so working days in it cannot be told. */
export interface YearNotCovered {
  readonly code: 'CALENDAR_YEAR_NOT_COVERED';
  readonly year: number;
  readonly covered: { readonly from: number; readonly to: number };
  readonly version: string;
  readonly message: Localized;
}

/** Refusal: the text is no day of the calendar. */
export interface NotADay {
  readonly code: 'CALENDAR_NOT_A_DAY';
  readonly given: string;
  readonly message: Localized;
}

/** Why no working day can be told. */
export type CalendarRefusal = YearNotCovered | NotADay;

const yearNotCovered = (calendar: WorkingDayCalendar, year: number): YearNotCovered => {
  const covered = { from: calendar.years[0]?.year ?? 0, to: calendar.years.at(-1)?.year ?? 0 };
  return {
    code: 'CALENDAR_YEAR_NOT_COVERED',
    year,
    covered,
    version: calendar.version,
    message: {
      'zh-CN': `工作日历（版本 ${calendar.version}）只收录 ${covered.from}–${covered.to} 年，没有 ${year} 年的放假安排，无法计算工作日。请按国务院办公厅通知补录 ${year} 年后重试。`,
      en: `The working-day calendar (version ${calendar.version}) covers ${covered.from}–${covered.to} and has no holidays for ${year}, so working days cannot be counted. Enter ${year} from the State Council’s notice and try again.`,
    },
  };
};

/** The calendar's entry for the year of a day, or why there is none. */
export const calendarYearOf = (
  calendar: WorkingDayCalendar,
  date: string,
): { readonly year: CalendarYear } | { readonly refused: CalendarRefusal } => {
  if (!isCalendarDate(date)) {
    const message = {
      'zh-CN': `“${date}”不是有效日期，请按 2023-07-31 的格式填写。`,
      en: `“${date}” is no valid day; write it like 2023-07-31.`,
    };
    return { refused: { code: 'CALENDAR_NOT_A_DAY', given: date, message } };
  }
  const year = calendar.years.find((entry) => entry.year === yearOf(date));
  return year === undefined ? { refused: yearNotCovered(calendar, yearOf(date)) } : { year };
};
