import { type CalendarDate, yearOf } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';

/** Whether a day lies in the look-back: by every reading, by none, or by one only while the procedure does not say which counts. */
export type Covered = 'yes' | 'no' | 'undecided';

/**
 * The same day so many years earlier; 29 February becomes 28 February where that year has none: on 29 February 2024 less than three
 * years have passed since 1 March 2021.
 */
const yearsBefore = (date: CalendarDate, years: number): CalendarDate => {
  const year = yearOf(date) - years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = date.slice(4) === '-02-29' && !leap ? '-02-28' : date.slice(4);
  return `${String(year).padStart(4, '0')}${day}`;
};

/**
 * The look-back of eligibility (近三年) as seen from a day. `rolling`: from the same day so many years before, that day excluded.
 * `calendar-years`: so many whole years before the current one, and the current one so far. While the procedure leaves the length open,
 * everything before the day may count.
 */
export const lookBack = ({ values }: Procedure, on: CalendarDate): ((date: CalendarDate) => Covered) => {
  const { lookBackYears, lookBackBasis } = values;
  return (date) => {
    if (date > on) return 'no';
    if (lookBackYears.value.status === 'unset') return 'undecided';
    const years = Number(lookBackYears.value.value);
    const rolling = date > yearsBefore(on, years);
    const calendar = yearOf(date) >= yearOf(on) - years;
    if (rolling === calendar) return rolling ? 'yes' : 'no';
    if (lookBackBasis.value.status === 'unset') return 'undecided';
    return (lookBackBasis.value.value === 'rolling' ? rolling : calendar) ? 'yes' : 'no';
  };
};
