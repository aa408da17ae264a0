import { type Spread, spreadOf } from './spread.ts';

/** What a figure has to reach, from the table of targets in the design. */
export type Target =
  | { readonly below: number }
  | { readonly atMost: number }
  | { readonly atLeast: number }
  | { readonly exactly: number };

/** One measured figure. */
export interface Figure {
  /** `<measurement>/<what>`, the same in every run. */
  readonly name: string;
  /** What it is, in words. */
  readonly what: string;
  readonly unit: string;
  /** Absent for a figure that explains others. */
  readonly target?: Target;
  /** Every run's value. */
  readonly values: readonly number[];
  /** How it is measured, in one sentence. */
  readonly how: string;
}

/** A target as people write it. */
export const targetText = (target: Target | undefined): string | null => {
  if (target === undefined) return null;
  if ('below' in target) return `< ${target.below}`;
  if ('atMost' in target) return `≤ ${target.atMost}`;
  return 'atLeast' in target ? `≥ ${target.atLeast}` : `${target.exactly}`;
};

/** Whether a value reaches a target. */
export const meets = (value: number, target: Target): boolean => {
  if ('below' in target) return value < target.below;
  if ('atMost' in target) return value <= target.atMost;
  return 'atLeast' in target ? value >= target.atLeast : value === target.exactly;
};

/** Three significant digits, whole numbers in full. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

/** The value that counts, the median of the runs, with their spread. */
export const spreadOfFigure = ({ values }: Figure): Spread => {
  const { median, least, most, runs } = spreadOf(values);
  return { median: rounded(median), least: rounded(least), most: rounded(most), runs };
};

/** One figure as one line of JSON. It is met or not by what was measured, not by what rounding makes of it. */
export const figureLine = (figure: Figure): string => {
  const { name, unit, target, values } = figure;
  return JSON.stringify({
    name,
    value: spreadOfFigure(figure).median,
    unit,
    target: targetText(target),
    ...(target !== undefined && { met: meets(spreadOf(values).median, target) }),
  });
};
