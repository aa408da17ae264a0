import type { CriterionDefinition, ParameterDefinition } from '@qunxing/criterion';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { type FoundMetric, variantFormula } from './formula.ts';
import { Item } from './item.ts';
import { metricItems } from './metric-items.ts';
import { allowedText } from './parameter-text.ts';

const MetricVariant = builder.objectRef<FoundMetric & { readonly key: string }>('MetricVariant').implement({
  description: 'One way to compute a metric; editions of a standard choose between them.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its name in standards; `value` where there is one way only.' }),
    title: t.field({
      type: Localized,
      description: 'What tells it from the other ways.',
      resolve: ({ metric, key }) => metric.variants[key]?.title ?? metric.title,
    }),
    formula: t.field({
      type: Localized,
      description: 'The formula in words.',
      resolve: (variant) => variantFormula(variant, variant.key),
    }),
  }),
});

interface FoundParameter {
  readonly key: string;
  readonly parameter: ParameterDefinition;
  readonly definition: CriterionDefinition;
}

const MetricParameter = builder.objectRef<FoundParameter>('MetricParameter').implement({
  description: 'Something in which editions of a standard vary beside the threshold.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its name in standards.' }),
    title: t.field({ type: Localized, description: 'What it is.', resolve: ({ parameter }) => parameter.title }),
    allowed: t.field({
      type: Localized,
      description: 'Its bounds with the unit, or the entries that its list may name.',
      resolve: ({ parameter, definition }) => allowedText(parameter, definition),
    }),
  }),
});

/** A metric. */
export const Metric = builder.objectRef<FoundMetric>('Metric').implement({
  description: 'A metric (指标): an expression over items.',
  fields: (t) => ({
    key: t.string({
      description: 'E.g. `innovation/rd-growth`: a legal reference whose meaning never changes.',
      resolve: ({ metric }) => metric.id,
    }),
    title: t.field({ type: Localized, description: 'Its name.', resolve: ({ metric }) => metric.title }),
    help: t.field({
      type: Localized,
      description: 'What it tells and how it is counted.',
      resolve: ({ metric }) => metric.help,
    }),
    basis: t.string({ description: 'The clause or document it comes from.', resolve: ({ metric }) => metric.basis }),
    unit: t.string({
      nullable: true,
      description: 'Unit of display; null for truths and categories.',
      resolve: ({ metric }) => metric.unit ?? null,
    }),
    better: t.string({ description: '`higher` or `lower`.', resolve: ({ metric }) => metric.better }),
    variants: t.field({
      type: [MetricVariant],
      description: 'Every way to compute it.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (found) => Object.keys(found.metric.variants).map((key) => ({ ...found, key })),
    }),
    parameters: t.field({
      type: [MetricParameter],
      description: 'What an edition may vary in it.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ metric, definition }) =>
        Object.entries(metric.parameters).map(([key, parameter]) => ({ key, parameter, definition })),
    }),
    items: t.field({ type: [Item], description: 'Every item that one of its variants reads.', resolve: metricItems }),
  }),
});
