import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';

/** The yearly totals that a cluster is built to, in 万元: exact, so that a case sits exactly at a boundary when it should. */
export interface YearPlan {
  readonly year: number;
  readonly output: number;
  /** Output of the large enterprises; all of them are in the leading industry. */
  readonly largeOutput: number;
  /** Output of enterprises outside the leading industry; all of them are SMEs. */
  readonly otherOutput: number;
}

/** Four years of totals, base year first. */
export interface ClusterPlan {
  readonly years: readonly YearPlan[];
  readonly enterprises: number;
  readonly large: number;
  readonly others: number;
}

const percentOf = (total: number, percent: number): number => Math.floor((total * percent) / 100);

/** Yearly outputs over four years; by a hair: the last three rise by exactly 3 % a year. */
const outputsOf = (scenario: Scenario, random: Random): readonly number[] => {
  const start = random.between(12, 60) * 10_000;
  if (scenario === 'growth-by-a-hair') return [start - 2_500, start, percentOf(start, 103), percentOf(percentOf(start, 103), 103)];
  const growth =
    scenario === 'declines' ? [96, 94, 97] : [random.between(105, 118), random.between(105, 118), random.between(105, 118)];
  return growth.reduce<number[]>((series, percent) => [...series, percentOf(series.at(-1) ?? start, percent)], [start]);
};

/** Plans a cluster whose reporting window ends with a year. */
export const planCluster = (scenario: Scenario, lastYear: number, random: Random): ClusterPlan => {
  const enterprises = scenario === 'adoption-by-a-hair' ? 101 : random.between(30, 300);
  const dominated = scenario === 'large-enterprises-dominate';
  const large = dominated ? 2 : 1;
  const others = Math.max(3, percentOf(enterprises, random.between(10, 20)));
  const otherPercent = scenario === 'leading-share-by-a-hair' ? 40 : random.between(8, 25);
  const years = outputsOf(scenario, random).map((planned, index): YearPlan => {
    // Multiples of 10 make a share of exactly 40 % or 60 % a whole number.
    const output = scenario === 'leading-share-by-a-hair' ? planned - (planned % 10) : planned;
    const largeOutput = dominated ? percentOf(output, 56) : Math.max(45_000, percentOf(output, 20));
    return { year: lastYear - 3 + index, output, largeOutput, otherOutput: percentOf(output, otherPercent) };
  });
  return { years, enterprises, large, others };
};
