import { grouped } from '../../figure/decimal.ts';

/** A value of one year. */
interface YearlyPoint {
  readonly year: number;
  /** Plain decimal text; gives the height. */
  readonly value: string;
  /** The value as people read it, without its unit. */
  readonly label: string;
}

/** What is drawn over the years: the values, oldest first, and the value to reach where there is one. */
export interface YearlyPoints {
  readonly points: readonly YearlyPoint[];
  /** Plain decimal text in the unit of the points. */
  readonly threshold: string | null;
}

/**
 * Every year from the first point to the last, those without a value too: on paper as in time, four years lie between 2018
 * and 2022, and no line crosses years of which nothing is known.
 */
export function everyYear(
  points: readonly YearlyPoint[],
): readonly { readonly year: number; readonly point: YearlyPoint | undefined }[] {
  const byYear = new Map(points.map((point) => [point.year, point]));
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const year = first + place;
    return { year, point: byYear.get(year) };
  });
}

/** How much room is left below and above the line, as shares of the span. */
const below = 0.18;
const above = 0.3;

/** The ends of the upright axis: every value and the threshold lie within, with room for the labels. */
export function rangeOf({ points, threshold }: YearlyPoints): { readonly min: number; readonly max: number } {
  const all = [...points.map(({ value }) => value), ...(threshold === null ? [] : [threshold])].map(Number);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const span = most - least || Math.abs(most) || 1;
  return { min: least - span * below, max: most + span * above };
}

/** A plain decimal as a label: grouped, and with two digits after the point where the source has more. */
export const labelOf = (decimal: string): string =>
  grouped(/^-?\d+\.\d{3,}$/.test(decimal) ? Number(decimal).toFixed(2) : decimal);

/** Plain decimals of one metric as labels of one precision: as many digits as any of them has, at most two. */
export function labelsOf(decimals: readonly string[]): readonly string[] {
  const digits = Math.max(0, ...decimals.map((decimal) => Math.min(2, decimal.split('.')[1]?.length ?? 0)));
  return decimals.map((decimal) => grouped(digits === 0 ? decimal : Number(decimal).toFixed(digits)));
}
