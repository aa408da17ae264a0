import type { CaseInput } from '@qunxing/evaluation';

const years = (input: CaseInput): readonly number[] =>
  [
    ...Object.values(input.figures).flatMap((series) => Object.keys(series)),
    ...Object.keys(input.roster),
    ...Object.keys(input.counties),
  ].flatMap((period) => (period === 'once' ? [] : [Number(period.slice(1))]));

/** The last year that was over on a day. */
export const lastYearOver = (now: Date): number => now.getUTCFullYear() - 1;

/** The last day of a year: titles are counted as of it. */
export const yearEnd = (year: number): string => `${year}-12-31`;

/**
 * The case as of its own latest year: the newest for which anything is known, so that a verdict rests on the newest figures
 * and not on a year that nobody has reported yet.
 */
export const atLatestYear = (input: CaseInput): CaseInput => {
  const referenceYear = Math.max(...years(input));
  return Number.isFinite(referenceYear) ? { ...input, referenceYear, referenceDate: yearEnd(referenceYear) } : input;
};
