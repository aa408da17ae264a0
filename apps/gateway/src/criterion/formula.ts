import {
  byId,
  type CriterionDefinition,
  type Localized,
  type MetricDefinition,
  printFormula,
} from '@qunxing/criterion';

/** A metric with the definition it stands in. */
export interface FoundMetric {
  readonly metric: MetricDefinition;
  readonly definition: CriterionDefinition;
}

/** One way to compute a metric, as a formula in words. */
export const variantFormula = ({ metric, definition }: FoundMetric, variant: string): Localized => {
  const expression = metric.variants[variant]?.expression;
  if (expression === undefined) throw new Error(`metric ${metric.id} has no variant ${variant}`);
  const words = { items: byId(definition.items), titles: byId(definition.titles ?? []), parameters: metric.parameters };
  return {
    'zh-CN': printFormula(expression, { language: 'zh-CN', ...words }),
    en: printFormula(expression, { language: 'en', ...words }),
  };
};
