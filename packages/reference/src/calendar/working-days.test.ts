import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDayNumber, dayNumber } from '../calendar-date.ts';
import { addWorkingDays, workingPeriodEnd } from './add-working-days.ts';
import { isWorkingDay } from './is-working-day.ts';
import { prcCalendar } from './prc-calendar.ts';
import { workingDaysBetween } from './working-days-between.ts';

describe('a working day', () => {
  test.each([
    ['2023-07-31', true, 'an ordinary Monday'],
    ['2023-07-30', false, 'an ordinary Sunday'],
    ['2023-10-02', false, 'a Monday in the National Day holiday'],
    ['2023-10-07', true, 'a Saturday worked in exchange'],
    ['2022-12-31', false, 'a Saturday the notice for the next year names'],
    ['2026-02-28', true, 'a Saturday worked in exchange'],
    ['2026-12-31', true, 'the last day covered'],
  ])('%s is one: %s (%s)', (date, working) => {
    expect(isWorkingDay(prcCalendar, date)).toMatchObject({ working });
  });

  test.each([
    ['2027-01-01', 2027],
    ['2019-12-31', 2019],
  ])('%s is refused: the year %i is not covered', (date, year) => {
    const found = isWorkingDay(prcCalendar, date);
    expect(found).toMatchObject({
      refused: { code: 'CALENDAR_YEAR_NOT_COVERED', year, covered: { from: 2020, to: 2026 } },
    });
    expect('refused' in found && found.refused.message['zh-CN']).toContain(`补录 ${year} 年`);
  });

  test('is refused for a text that is no day', () => {
    expect(isWorkingDay(prcCalendar, '2023-02-29')).toMatchObject({ refused: { code: 'CALENDAR_NOT_A_DAY' } });
  });
});

describe('a period of working days', () => {
  test.each([
    ['2023-07-31', 5, '2023-08-04', 'the public notice of 2023'],
    ['2023-07-29', 5, '2023-08-04', 'begun on a Saturday, it counts from Monday'],
    ['2023-09-25', 5, '2023-10-07', 'across the National Day holiday to a worked Saturday'],
    ['2024-02-07', 5, '2024-02-19', 'across the Spring Festival, New Year’s Eve and a Sunday worked'],
    ['2023-07-31', 1, '2023-07-31', 'one day'],
  ])('from %s of %i days ends on %s (%s)', (first, count, last) => {
    expect(workingPeriodEnd(prcCalendar, first, count)).toMatchObject({ date: last, version: '2026.1' });
  });

  test('is refused when it reaches into a year that is not covered', () => {
    expect(workingPeriodEnd(prcCalendar, '2026-12-30', 2)).toMatchObject({ date: '2026-12-31' });
    expect(workingPeriodEnd(prcCalendar, '2026-12-30', 3)).toMatchObject({ refused: { year: 2027 } });
  });
});

describe('adding working days', () => {
  test.each([
    ['2023-07-31', 5, '2023-08-07'],
    ['2023-08-04', 1, '2023-08-07'],
    ['2023-08-07', -1, '2023-08-04'],
    ['2023-08-05', 0, '2023-08-05'],
  ])('%s and %i give %s', (from, count, to) => {
    expect(addWorkingDays(prcCalendar, from, count)).toMatchObject({ date: to });
  });

  test('is undone by counting between', () => {
    const first = dayNumber('2020-06-01') ?? 0;
    const last = dayNumber('2026-06-01') ?? 0;
    assert(
      property(integer({ min: first, max: last }), integer({ min: 0, max: 60 }), (day, count) => {
        const from = dateOfDayNumber(day);
        const to = addWorkingDays(prcCalendar, from, count);
        expect('date' in to && workingDaysBetween(prcCalendar, from, to.date)).toMatchObject({ workingDays: count });
      }),
      { seed: 1 },
    );
  });

  test('names the unconfirmed years it counted through', () => {
    const years = prcCalendar.years.map((year) =>
      year.year === 2024
        ? {
            ...year,
            provenance: { ...year.provenance, status: 'provisional' as const, reason: year.provenance.source },
          }
        : year,
    );
    expect(addWorkingDays({ version: 'x', years }, '2023-12-29', 1)).toMatchObject({ provisionalYears: [2024] });
    expect(addWorkingDays({ version: 'x', years }, '2023-12-28', 1)).toMatchObject({ provisionalYears: [] });
  });
});

describe('working days between two days', () => {
  test('leave out the first and count the last', () => {
    expect(workingDaysBetween(prcCalendar, '2023-07-31', '2023-08-04')).toMatchObject({ workingDays: 4 });
    expect(workingDaysBetween(prcCalendar, '2023-07-30', '2023-08-04')).toMatchObject({ workingDays: 5 });
    expect(workingDaysBetween(prcCalendar, '2023-08-04', '2023-07-31')).toMatchObject({ workingDays: -4 });
  });

  test('are refused when a year in between or at an end is not covered', () => {
    expect(workingDaysBetween(prcCalendar, '2026-12-31', '2027-01-04')).toMatchObject({ refused: { year: 2027 } });
    expect(workingDaysBetween(prcCalendar, '2019-12-31', '2019-12-31')).toMatchObject({ refused: { year: 2019 } });
  });
});
