import type { CaseInput, ReportedSeries, RosterYear } from '@qunxing/evaluation';
import { declarationsOf } from './declarations.ts';
import { type Member, presentIn } from './member.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { DemonstrationTitle } from './titles.ts';
import { totalsOf } from './totals.ts';
import type { Weakness } from './weakness.ts';
import { yearlyFigures } from './yearly-figures.ts';

/** The figures of a cluster: those that its roster confirms, those that it declares, those that persons judged. */
export const figuresOf = (
  scenario: Scenario,
  weak: ReadonlySet<Weakness>,
  plan: Plan,
  members: readonly Member[],
  titles: readonly DemonstrationTitle[],
  random: Random,
): CaseInput['figures'] => {
  const declared = yearlyFigures(weak, random);
  const series: Record<string, ReportedSeries> = {};
  for (const [index, { year }] of plan.years.entries()) {
    const totals = totalsOf(presentIn(members, index), titles, year);
    for (const [item, value] of Object.entries({ ...totals, ...declared(totals) })) {
      if (scenario === 'misses-research' && index === 1 && item === 'profile/rd-expense') continue;
      series[item] = { ...series[item], [`y${year}`]: String(value) };
    }
  }
  return { ...series, ...declarationsOf(scenario, weak, random) };
};

/** The output of each county of a cluster, year by year, in 万元: what falls to its members there. */
export const countyOutputs = (
  { lead, neighbor }: Place,
  plan: Plan,
  members: readonly Member[],
): CaseInput['counties'] => {
  const codes = [lead, ...(neighbor === null ? [] : [neighbor])].map(({ code }) => code).sort();
  const outputIn = (county: string, index: number) =>
    presentIn(members, index)
      .filter(({ member }) => member.county === county)
      .reduce((sum, { figures }) => sum + figures.output, 0);
  return Object.fromEntries(
    plan.years.map(({ year }, index): readonly [string, RosterYear] => [
      `y${year}`,
      { codes, columns: { 'profile/county-output': codes.map((county) => String(outputIn(county, index))) } },
    ]),
  );
};
