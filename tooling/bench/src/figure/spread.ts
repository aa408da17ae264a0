/** One thing measured several times. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** The spread of values; of an even number the median is the mean of the middle two. @throws RangeError without a value */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (least === undefined || most === undefined || upper === undefined || lower === undefined)
    throw new RangeError('nothing was measured');
  return { median: (upper + lower) / 2, least, most, runs: sorted.length };
};
