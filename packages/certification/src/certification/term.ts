import { type CalendarDate, yearOf } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';

/** How long a certification is valid, as far as the procedure settles it. */
export type Term =
  /** `endsBefore` is the first day on which it is valid no more. */
  | { readonly years: number; readonly basis: 'dates' | 'calendar-years'; readonly endsBefore: CalendarDate }
  | { readonly undecided: 'termYears' | 'termBasis' };

/** The same day so many years later; 29 February becomes 1 March where that year has none. */
const yearsAfter = (date: CalendarDate, years: number): CalendarDate => {
  const year = yearOf(date) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year).padStart(4, '0')}${date.slice(4) === '-02-29' && !leap ? '-03-01' : date.slice(4)}`;
};

/**
 * The term of a certification granted on a day (认定有效期): so many years to the day, or so many calendar years of which the year of the
 * day is the first (2023–2025). A procedure that leaves it open settles it later; nothing is guessed.
 */
export const termFrom = ({ values }: Procedure, on: CalendarDate): Term => {
  const { termYears, termBasis } = values;
  if (termYears.value.status === 'unset') return { undecided: 'termYears' };
  const years = Number(termYears.value.value);
  const basis = termBasis.value.status === 'unset' ? undefined : termBasis.value.value;
  if (basis === 'dates') return { years, basis, endsBefore: yearsAfter(on, years) };
  if (basis === 'calendar-years') return { years, basis, endsBefore: `${yearOf(on) + years}-01-01` };
  return { undecided: 'termBasis' };
};
