import { builder } from '../builder.ts';
import { type CriterionEdition, criterionEdition } from '../library/edition.ts';
import { Localized } from '../localized/localized.ts';
import { Item } from './item.ts';
import { Metric } from './metric.ts';

/** One of the eight aspects. */
export const Criterion = builder.objectRef<CriterionEdition>('Criterion').implement({
  description: 'A criterion (方面), one of the eight aspects, as its plugin compiled it.',
  fields: (t) => ({
    key: t.string({ description: 'E.g. `core-competitiveness`.', resolve: ({ definition }) => definition.id }),
    version: t.string({
      description: 'Semantic version of its results: a new major when a result can differ.',
      resolve: ({ definition }) => definition.version,
    }),
    hash: t.exposeString('hash', { description: 'Content hash of the definition; receipts name it.' }),
    title: t.field({ type: Localized, description: 'Its name.', resolve: ({ definition }) => definition.title }),
    basis: t.string({ description: 'The clause it comes from.', resolve: ({ definition }) => definition.basis }),
    items: t.field({
      type: [Item],
      description: 'Every item that its metrics read, by key.',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ definition }) => definition.items,
    }),
    metrics: t.field({
      type: [Metric],
      description: 'Its metrics.',
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ definition }) => definition.metrics.map((metric) => ({ metric, definition })),
    }),
  }),
});

builder.objectField(Metric, 'criterion', (t) =>
  t.field({
    type: Criterion,
    description: 'The aspect it belongs to.',
    resolve: ({ definition }) => criterionEdition(definition),
  }),
);
