import type { CaseInput, Plan } from '@qunxing/evaluation';
import { beijingDay } from '../calendar/beijing.ts';

const yearsOf = (series: object | undefined): readonly number[] =>
  Object.keys(series ?? {}).flatMap((period) => (period === 'once' ? [] : [Number(period.slice(1))]));

/** The years of whatever the plan reads: a figure that no requirement asks for says nothing of how new the case is. */
const yearsRead = ({ needs }: Plan, { figures, roster, counties }: CaseInput): readonly number[] => {
  const items = needs.flatMap((need) => (need.kind === 'figure' ? [need.node.item.id] : []));
  const grains = new Set(needs.flatMap((need) => (need.kind === 'figure' ? [] : [need.grain])));
  return [
    ...[...new Set(items)].flatMap((item) => yearsOf(figures[item])),
    ...(grains.has('enterprise') ? yearsOf(roster) : []),
    ...(grains.has('county') ? yearsOf(counties) : []),
  ];
};

/** The last year that was over at a moment, in China. */
export const lastYearOver = (now: Date): number => Number(beijingDay(now).slice(0, 4)) - 1;

/** The last day of a year: titles are counted as of it. */
export const yearEnd = (year: number): string => `${year}-12-31`;

/**
 * The case as of its own latest year under a standard: the newest for which anything that the standard reads is known, so that a
 * verdict rests on the newest figures and not on a year that nobody has reported yet. As it is when nothing is known.
 */
export const atLatestYear = (plan: Plan, input: CaseInput): CaseInput => {
  const referenceYear = Math.max(...yearsRead(plan, input));
  return Number.isFinite(referenceYear) ? { ...input, referenceYear, referenceDate: yearEnd(referenceYear) } : input;
};
