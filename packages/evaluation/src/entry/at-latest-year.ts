import type { Plan } from '../binding/plan.ts';
import type { CaseInput } from '../case-input.ts';

/** As much of a case as says of which years anything is known. */
export interface KnownYears {
  readonly figures: Readonly<Record<string, object>>;
  readonly roster: object;
  readonly counties: object;
}

const yearsOf = (series: object | undefined): readonly number[] =>
  Object.keys(series ?? {}).flatMap((period) => (period === 'once' ? [] : [Number(period.slice(1))]));

/** The years of whatever the plan reads: a figure that no requirement asks for says nothing of how new the case is. */
const yearsRead = ({ needs }: Plan, { figures, roster, counties }: KnownYears): readonly number[] => {
  const items = needs.flatMap((need) => (need.kind === 'figure' ? [need.node.item.id] : []));
  const grains = new Set(needs.flatMap((need) => (need.kind === 'figure' ? [] : [need.grain])));
  return [
    ...[...new Set(items)].flatMap((item) => yearsOf(figures[item])),
    ...(grains.has('enterprise') ? yearsOf(roster) : []),
    ...(grains.has('county') ? yearsOf(counties) : []),
  ];
};

/** The newest year for which anything that a standard reads is known; undefined when nothing is. */
export const latestKnownYear = (plan: Plan, known: KnownYears): number | undefined => {
  const year = Math.max(...yearsRead(plan, known));
  return Number.isFinite(year) ? year : undefined;
};

/** The last day of a year: titles are counted as of it. */
export const yearEnd = (year: number): string => `${year}-12-31`;

/**
 * The case as of its own latest year under a standard: the newest for which anything that the standard reads is known, so that a
 * verdict rests on the newest figures and not on a year that nobody has reported yet. As it is when nothing is known.
 */
export const atLatestYear = (plan: Plan, input: CaseInput): CaseInput => {
  const referenceYear = latestKnownYear(plan, input);
  return referenceYear === undefined ? input : { ...input, referenceYear, referenceDate: yearEnd(referenceYear) };
};
