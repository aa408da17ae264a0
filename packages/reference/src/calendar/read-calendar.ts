import { isCalendarDate, yearOf } from '../calendar-date.ts';
import type { Localized } from '../localized.ts';
import type { CalendarYear, WorkingDayCalendar } from './working-day-calendar.ts';

/** Refusal: a calendar that came as data is not usable; the place is named. */
export interface CalendarMalformed {
  readonly code: 'CALENDAR_MALFORMED';
  /** Where, e.g. `years[2].holidays[0]`. */
  readonly path: string;
  readonly message: Localized;
}

const malformed = (path: string, zh: string, en: string): { readonly refused: CalendarMalformed } => ({
  refused: {
    code: 'CALENDAR_MALFORMED',
    path,
    message: { 'zh-CN': `工作日历 ${path}：${zh}`, en: `Working-day calendar, ${path}: ${en}` },
  },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isLocalized = (value: unknown): value is Localized =>
  isRecord(value) && typeof value['zh-CN'] === 'string' && typeof value.en === 'string';

const isProvenance = (value: unknown): value is CalendarYear['provenance'] =>
  isRecord(value) &&
  isLocalized(value.source) &&
  (value.status === 'official' || (value.status === 'provisional' && isLocalized(value.reason)));

const badDay = (days: unknown, year: number): number | 'list' | undefined => {
  if (!Array.isArray(days)) return 'list';
  const index = days.findIndex((day) => typeof day !== 'string' || !isCalendarDate(day) || yearOf(day) !== year);
  return index < 0 ? undefined : index;
};

/** A calendar from stored or imported JSON, or the first place where it is wrong. */
export const readCalendar = (
  json: unknown,
): { readonly calendar: WorkingDayCalendar } | { readonly refused: CalendarMalformed } => {
  if (!isRecord(json) || typeof json.version !== 'string')
    return malformed('version', '缺少版本', 'version is missing');
  const { version, years } = json;
  if (!Array.isArray(years) || years.length === 0) return malformed('years', '没有年份', 'there are no years');
  const read: CalendarYear[] = [];
  for (const [index, entry] of years.entries()) {
    const path = `years[${index}]`;
    if (!isRecord(entry) || typeof entry.year !== 'number') return malformed(path, '缺少年份', 'the year is missing');
    const previous = read.at(-1)?.year;
    if (previous !== undefined && entry.year !== previous + 1)
      return malformed(path, '年份必须逐年连续', 'years must follow one another without a gap');
    for (const list of ['holidays', 'workdays'] as const) {
      const bad = badDay(entry[list], entry.year);
      if (bad === 'list') return malformed(`${path}.${list}`, '应为日期列表', 'must be a list of days');
      if (bad !== undefined)
        return malformed(`${path}.${list}[${bad}]`, `不是 ${entry.year} 年的日期`, `is no day of ${entry.year}`);
    }
    if (!isProvenance(entry.provenance))
      return malformed(`${path}.provenance`, '缺少来源与状态', 'source and status are missing');
    // Every field was checked above.
    read.push(entry as unknown as CalendarYear);
  }
  return { calendar: { version, years: read } };
};
