import type { CalendarRefusal } from '@qunxing/reference';
import type { Sentences } from './sentences.ts';

/** Why no working day can be told, in the calendar's own words. */
export const calendarSentences: Sentences<CalendarRefusal> = {
  CALENDAR_YEAR_NOT_COVERED: ({ message }) => message,
  CALENDAR_NOT_A_DAY: ({ message }) => message,
};
