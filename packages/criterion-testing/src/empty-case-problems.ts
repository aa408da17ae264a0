import type { Metric } from '@qunxing/criterion';
import { aCase } from './a-case.ts';
import { judge } from './judge.ts';

/** The values that a metric's parameters have while a standard is silent. */
const usualOf = (metric: Metric): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(Object.entries(metric.definition.parameters).map(([name, parameter]) => [name, parameter.usual]));

/** Variants of a metric that come to something for a case of which nothing is known. */
export const emptyCaseProblems = (metric: Metric): readonly string[] =>
  Object.keys(metric.definition.variants).flatMap((variant) => {
    const { shows } = judge(metric, aCase(), { variant, parameters: usualOf(metric) });
    return /^(missing|pending) /.test(shows)
      ? []
      : [`${metric.definition.id} ${variant}: an empty case shows “${shows}”`];
  });
