import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { CalendarYear, WorkingDayCalendar } from '../src/calendar/working-day-calendar.ts';
import { type CalendarDate, dateOfDayNumber, dayNumber, yearOf } from '../src/calendar-date.ts';
import { holidayNotices } from './holiday-notices.ts';

/** Version of the shipped calendar: the last year it covers and how often that edition was corrected. */
const version = '2026.1';

const daysOf = (year: number, days: Readonly<Record<string, string>>): readonly CalendarDate[] =>
  Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`))
    .sort();

const inFull = (year: number, day: string): CalendarDate => (day.length === 5 ? `${year}-${day}` : day);

/** Every day that any of the notices names, in order. */
export const noticedDays = (kind: 'off' | 'worked'): readonly CalendarDate[] =>
  holidayNotices.flatMap((notice) =>
    notice[kind].flatMap((block) => {
      const [first = '', last = first] = block.split('/');
      const start = dayNumber(inFull(notice.year, first)) ?? Number.NaN;
      const end = dayNumber(inFull(notice.year, last)) ?? Number.NaN;
      return Array.from({ length: end - start + 1 }, (_, index) => dateOfDayNumber(start + index));
    }),
  );

/** The shipped calendar: days from chinese-days, official where they are exactly those of the year's notice. */
export const calendarFromChineseDays = (): WorkingDayCalendar => ({
  version,
  years: holidayNotices.map(({ year, document }): CalendarYear => {
    const holidays = daysOf(year, chineseDays.holidays);
    const workdays = daysOf(year, chineseDays.workdays);
    const agrees =
      holidays.join() ===
        noticedDays('off')
          .filter((day) => yearOf(day) === year)
          .join() &&
      workdays.join() ===
        noticedDays('worked')
          .filter((day) => yearOf(day) === year)
          .join();
    const source = { 'zh-CN': `国务院办公厅 ${document}`, en: `General Office of the State Council, ${document}` };
    const reason = {
      'zh-CN': '取自 chinese-days，与通知文本不一致，待核实。',
      en: 'Taken from chinese-days; it differs from the notice and must be confirmed.',
    };
    return {
      year,
      holidays,
      workdays,
      provenance: agrees ? { status: 'official', source } : { status: 'provisional', source, reason },
    };
  }),
});
