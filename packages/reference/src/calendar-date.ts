/** A day of the Gregorian calendar as `YYYY-MM-DD`; such texts compare in time order. No clock, no time zone. */
export type CalendarDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayInMilliseconds = 86_400_000;

/** The day's number counted from 1970-01-01, or undefined when the text is no day of the calendar (2023-02-29, 2023-2-1). */
export const dayNumber = (date: CalendarDate): number | undefined => {
  const parts = pattern.exec(date);
  if (parts === null) return undefined;
  // biome-ignore lint/style/noRestrictedGlobals: the calendar's arithmetic in UTC, without a clock or a time zone
  const milliseconds = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const number = milliseconds / dayInMilliseconds;
  return dateOfDayNumber(number) === date ? number : undefined;
};

/** The day with a number counted from 1970-01-01; the inverse of `dayNumber`. */
export const dateOfDayNumber = (number: number): CalendarDate =>
  // biome-ignore lint/style/noRestrictedGlobals: as above, a day from its number
  new Date(number * dayInMilliseconds).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar. */
export const isCalendarDate = (text: string): boolean => dayNumber(text) !== undefined;

/** The year a day lies in. */
export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
