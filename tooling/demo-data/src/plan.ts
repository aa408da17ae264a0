import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { Weakness } from './weakness.ts';

/** The totals of one year that a cluster is built to, in 万元: exact, so that a case sits exactly at a boundary when it should. */
export interface YearPlan {
  readonly year: number;
  readonly output: number;
  /** Output of the large enterprises; all of them are in the leading industry. */
  readonly largeOutput: number;
  /** Output of enterprises outside the leading industry; all of them are SMEs. */
  readonly otherOutput: number;
  /** R&D expense of the SMEs. */
  readonly smeResearch: number;
}

/** What a cluster is built to: four years of totals, base year first, and its enterprises in the last. */
export interface Plan {
  readonly years: readonly YearPlan[];
  readonly enterprises: number;
  readonly large: number;
  readonly others: number;
}

const percentOf = (total: number, percent: number): number => Math.floor((total * percent) / 100);

const series = (start: number, percents: readonly number[]): readonly number[] =>
  percents.reduce((values, percent) => values.concat(percentOf(values.at(-1) ?? start, percent)), [start]);

const outputsOf = (scenario: Scenario, weak: ReadonlySet<Weakness>, random: Random): readonly number[] => {
  const small = weak.has('core-competitiveness/gross-output');
  const least = scenario === 'large-enterprises-dominate' ? 20 : 12;
  const start = (small ? random.between(4, 6) : random.between(least, 60)) * 10_000;
  // Multiples of 10000 grow by exactly 3 % twice without a remainder.
  if (scenario === 'growth-by-a-hair') return [start - 2_500, ...series(start, [103, 103])];
  const slow = weak.has('core-competitiveness/output-growth');
  const yearly = () => (slow ? random.between(95, 102) : random.between(105, 118));
  const outputs = series(start, [yearly(), yearly(), yearly()]);
  // Multiples of 10 make a share of exactly 40 % a whole number.
  return scenario === 'leading-share-by-a-hair' ? outputs.map((output) => output - (output % 10)) : outputs;
};

const researchOf = (
  scenario: Scenario,
  weak: ReadonlySet<Weakness>,
  start: number,
  random: Random,
): readonly number[] => {
  const slow = weak.has('innovation/rd-growth');
  const yearly = () => (slow ? random.between(100, 104) : random.between(107, 119));
  const [base = 0, first = 0, second = 0, last = 0] = series(start, [yearly(), yearly(), yearly()]);
  return scenario === 'zero-base' ? [0, 0, second, last] : [base, first, second, last];
};

/** Plans a cluster whose reporting window ends with a year; of a size of its own unless one is given. */
export const planOf = (
  scenario: Scenario,
  weak: ReadonlySet<Weakness>,
  lastYear: number,
  random: Random,
  size?: number,
): Plan => {
  const own = scenario === 'adoption-by-a-hair' ? 101 : random.between(36, 300);
  const enterprises = size ?? own;
  const dominated = scenario === 'large-enterprises-dominate';
  const even = scenario === 'leading-share-by-a-hair';
  const large = weak.has('core-competitiveness/gross-output') ? 0 : dominated ? 2 : 1;
  const others = percentOf(enterprises, even ? 30 : random.between(10, 20));
  const outside = random.between(8, 22);
  const outputs = outputsOf(scenario, weak, random);
  const research = researchOf(scenario, weak, percentOf(outputs[0] ?? 0, random.between(1, 2)), random);
  const years = outputs.map((output, index): YearPlan => {
    const largest = dominated ? percentOf(output, 56) : Math.max(45_000, percentOf(output, random.between(18, 26)));
    return {
      year: lastYear - 3 + index,
      output,
      largeOutput: large === 0 ? 0 : largest,
      otherOutput: percentOf(output, even ? 40 : outside + random.between(0, 3)),
      smeResearch: research[index] ?? 0,
    };
  });
  return { years, enterprises, large, others };
};
