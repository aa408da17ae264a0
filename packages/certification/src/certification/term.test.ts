import { expect, test } from 'vitest';
import { aProcedure, official, unset } from '../testing.ts';
import { termFrom } from './term.ts';

test.each([
  ['dates', '2023-08-10', '2026-08-10'],
  ['dates', '2024-02-29', '2027-03-01'],
  ['calendar-years', '2023-08-10', '2026-01-01'],
  ['calendar-years', '2023-12-31', '2026-01-01'],
] as const)('three years by %s from %s end before %s', (basis, on, endsBefore) => {
  expect(termFrom(aProcedure({ termBasis: official(basis) }), on)).toEqual({ years: 3, basis, endsBefore });
});

test.each([
  ['termBasis', { termBasis: unset }],
  ['termBasis', { termBasis: official('moons') }],
  ['termYears', { termYears: unset }],
])('says that %s is not settled', (undecided, values) => {
  expect(termFrom(aProcedure(values), '2023-08-10')).toEqual({ undecided });
});
