import { referenceYearOf } from '@qunxing/certification';
import { yearEnd } from '@qunxing/evaluation';
import type { Round } from '@qunxing/standards';
import { beijingDay } from '../calendar/beijing.ts';

/** The last year that was over at a moment, in China. */
export const lastYearOver = (now: Date): number => Number(beijingDay(now).slice(0, 4)) - 1;

/** The year at which the cases of a round are judged; of a round of which no date is known the last year that is over. */
export const yearOfRound = (round: Round, now: Date): number => {
  const year = referenceYearOf(round);
  return year.status === 'unset' ? lastYearOver(now) : Number(year.value);
};

/**
 * The year that counts for whatever a standard decides, in a round or not: the newest that a round under it states. Undefined where
 * none states one; the newest year known of a case is read then, which decides nothing.
 */
export const statedYear = (standard: string, rounds: readonly Round[]): number | undefined => {
  const stated = rounds.flatMap(({ standard: deciding, referenceYear }) =>
    deciding === standard && referenceYear.status !== 'unset' ? [Number(referenceYear.value)] : [],
  );
  return stated.length === 0 ? undefined : Math.max(...stated);
};

/** The case of a year: its figures up to that year, titles as of its last day. */
export const atEndOf = (year: number): { readonly referenceYear: number; readonly referenceDate: string } => ({
  referenceYear: year,
  referenceDate: yearEnd(year),
});
