import { byId, type ItemDefinition, type MetricDefinition, namesIn } from '@qunxing/criterion';
import type { FoundMetric } from './formula.ts';

const known = new WeakMap<MetricDefinition, readonly ItemDefinition[]>();

/** Every item that one of the variants of a metric reads, looked up once. */
export const metricItems = ({ metric, definition }: FoundMetric): readonly ItemDefinition[] => {
  const before = known.get(metric);
  if (before !== undefined) return before;
  const items = byId(definition.items);
  const read = new Set(Object.values(metric.variants).flatMap(({ expression }) => [...namesIn(expression).items]));
  const found = [...read].map((id) => items.get(id)).filter((item) => item !== undefined);
  known.set(metric, found);
  return found;
};
