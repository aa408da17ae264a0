import type { Plan } from '../binding/plan.ts';
import type { CaseInput } from '../case-input.ts';

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

/** The newest year for which anything that a standard reads is known; undefined when nothing is. */
const latestKnownYear = (plan: Plan, known: CaseInput): number | undefined => {
  const year = Math.max(...yearsRead(plan, known));
  return Number.isFinite(year) ? year : undefined;
};

/** The last day of a year: titles are counted as of it. */
export const yearEnd = (year: number): string => `${year}-12-31`;

/**
 * The case as of its own latest year under a standard: the newest for which anything that the standard reads is known. As it is when
 * nothing is known. For reading only, where no round says which year counts: it shows what published figures of scattered years come
 * to. Taking away the newest figure moves the year, and with it any verdict, so nothing that is decided may rest on it.
 */
export const atLatestYear = (plan: Plan, input: CaseInput): CaseInput => {
  const referenceYear = latestKnownYear(plan, input);
  return referenceYear === undefined ? input : { ...input, referenceYear, referenceDate: yearEnd(referenceYear) };
};
