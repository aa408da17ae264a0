import type { Metric } from '@qunxing/criterion';
import type { Requirement, Sourced, Standard, Threshold } from '../src/index.ts';
import { basis, metrics } from './load-criterion.ts';
import { text } from './load-items.ts';

const official = <T>(value: T): Sourced<T> => ({ value, status: 'official', source: text(basis) });

const thresholdOf = ({ definition }: Metric): Threshold => {
  if (definition.dimension === 'truth') return { kind: 'truth' };
  if (definition.dimension === 'category') return { kind: 'level', value: 'met' };
  return { kind: 'number', value: '10', unit: definition.unit ?? '' };
};

/** A standard that asks something of each of the forty metrics. */
export const loadStandard: Standard = {
  id: 'load-standard',
  title: text(basis),
  document: text(basis),
  layer: 'province',
  division: '520000',
  effective: official('2023-01-01'),
  exercise: true,
  requirements: metrics.map(
    (metric): Requirement => ({
      id: metric.definition.id,
      metric: metric.definition.id,
      operator: 'at-least',
      threshold: official(thresholdOf(metric)),
      force: 'hard',
      clause: text(basis),
      ...(Object.keys(metric.definition.variants).length > 1 && { variant: official('cagr') }),
    }),
  ),
};
