import { describe, expect, test } from 'vitest';
import { aProcedure, official, provisional, unset } from '../testing.ts';
import { lookBack } from './look-back.ts';

const rolling = aProcedure({ lookBackYears: official('3'), lookBackBasis: official('rolling') });
const calendar = aProcedure({ lookBackYears: official('3'), lookBackBasis: official('calendar-years') });
const undecided = aProcedure({ lookBackYears: official('3'), lookBackBasis: unset });

test.each([
  // Of two readings, rolling years reach back to the same day, calendar years to a New Year's Day.
  ['2019-12-31', 'no', 'no', 'no'],
  ['2020-01-01', 'no', 'yes', 'undecided'],
  ['2020-05-10', 'no', 'yes', 'undecided'],
  ['2020-05-11', 'yes', 'yes', 'yes'],
  ['2023-05-10', 'yes', 'yes', 'yes'],
  ['2023-05-11', 'no', 'no', 'no'],
])('an incident of %s seen on 2023-05-10: rolling %s, calendar years %s, not settled %s', (date, ...expected) => {
  expect([rolling, calendar, undecided].map((procedure) => lookBack(procedure, '2023-05-10')(date))).toEqual(expected);
});

describe('29 February', () => {
  test.each([
    ['2024-02-29', '2021-02-28', 'no'],
    ['2024-02-29', '2021-03-01', 'yes'],
    ['2024-03-01', '2021-03-01', 'no'],
    ['2023-02-28', '2020-02-28', 'no'],
    ['2023-02-28', '2020-02-29', 'yes'],
    ['2023-03-01', '2020-02-29', 'no'],
  ])('seen on %s an incident of %s: %s', (on, date, covered) => {
    expect(lookBack(rolling, on)(date)).toBe(covered);
  });

  test('four years before a leap day is a leap day', () => {
    const four = aProcedure({ lookBackYears: official('4') });
    expect(lookBack(four, '2024-02-29')('2020-02-29')).toBe('no');
    expect(lookBack(four, '2024-02-29')('2020-03-01')).toBe('yes');
  });
});

test('while the length is not known, everything before may count', () => {
  const open = aProcedure({ lookBackYears: unset });
  expect(lookBack(open, '2023-05-10')('1999-01-01')).toBe('undecided');
  expect(lookBack(open, '2023-05-10')('2023-05-11')).toBe('no');
});

test('an assumed length decides as a known one does; whether it may is asked elsewhere', () => {
  expect(lookBack(aProcedure({ lookBackYears: provisional('3') }), '2023-05-10')('2022-01-01')).toBe('yes');
});
