import type { CalendarDate } from '../calendar-date.ts';
import type { Provenance } from '../provenance.ts';

/** What the State Council's notice says about one year; every other day follows the week. */
export interface CalendarYear {
  readonly year: number;
  /** Days off by the notice, weekends among them included. */
  readonly holidays: readonly CalendarDate[];
  /** Saturdays and Sundays worked in exchange (调休上班). */
  readonly workdays: readonly CalendarDate[];
  readonly provenance: Provenance;
}

/**
 * The PRC's working-day calendar as versioned data. A deadline records the version it was counted with; a year that
 * is missing is added by an officer, never guessed.
 */
export interface WorkingDayCalendar {
  readonly version: string;
  /** Consecutive years, ascending. */
  readonly years: readonly CalendarYear[];
}
