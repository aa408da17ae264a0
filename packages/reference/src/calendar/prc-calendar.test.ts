import { describe, expect, test } from 'vitest';
import { calendarFromChineseDays, noticedDays } from '../../scripts/calendar-from-chinese-days.ts';
import { prcCalendar } from './prc-calendar.ts';
import { readCalendar } from './read-calendar.ts';
import { withCalendarYear } from './with-calendar-year.ts';

describe('the shipped calendar', () => {
  test('is what the seed makes of chinese-days today (otherwise: npm run seed:calendar)', () => {
    expect(prcCalendar).toEqual(calendarFromChineseDays());
  });

  test('names exactly the days that the notices of 2020–2026 name', () => {
    expect(prcCalendar.years.flatMap(({ holidays }) => holidays)).toEqual(noticedDays('off').toSorted());
    expect(prcCalendar.years.flatMap(({ workdays }) => workdays)).toEqual(noticedDays('worked').toSorted());
    for (const { provenance } of prcCalendar.years) expect(provenance.status).toBe('official');
  });
});

describe('a calendar as data', () => {
  const provenance = { status: 'official', source: { 'zh-CN': '通知', en: 'notice' } } as const;
  const year = { year: 2027, holidays: ['2027-01-01'], workdays: [], provenance };

  test('is extended by the next year under a new version', () => {
    const extended = withCalendarYear(prcCalendar, year, '2027.1');
    expect('calendar' in extended && extended.calendar.years.at(-1)).toEqual(year);
    expect(extended).toMatchObject({ calendar: { version: '2027.1' } });
  });

  test('is corrected by replacing a year', () => {
    const corrected = withCalendarYear(prcCalendar, { ...year, year: 2026, holidays: ['2026-01-01'] }, '2026.2');
    expect('calendar' in corrected && corrected.calendar.years).toHaveLength(7);
  });

  test.each([
    [null, 'version'],
    [{ version: '1' }, 'years'],
    [{ version: '1', years: [] }, 'years'],
    [{ version: '1', years: [{}] }, 'years[0]'],
    [{ version: '1', years: [{ ...year, holidays: 'none' }] }, 'years[0].holidays'],
    [{ version: '1', years: [{ ...year, holidays: ['2027-02-29'] }] }, 'years[0].holidays[0]'],
    [{ version: '1', years: [{ ...year, workdays: ['2027-01-02', '2026-01-04'] }] }, 'years[0].workdays[1]'],
    [{ version: '1', years: [{ ...year, provenance: { status: 'provisional' } }] }, 'years[0].provenance'],
    [{ version: '1', years: [year, { ...year, year: 2029, holidays: [] }] }, 'years[1]'],
  ])('%j is refused at %s', (json, path) => {
    expect(readCalendar(json)).toMatchObject({ refused: { code: 'CALENDAR_MALFORMED', path } });
  });
});
