import type { CriterionDefinition } from '../criterion.ts';
import { algebraVersion } from '../expression.ts';
import type { Metric } from './define-metric.ts';
import { mergeById } from './term.ts';

const sorted = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Defines a criterion (方面) from its metrics, in the order they are shown; items and titles are derived from their
 * formulas. `version` is that of the results: major when a result can differ.
 */
export const defineCriterion = (
  criterion: Pick<CriterionDefinition, 'id' | 'version' | 'title' | 'basis'> & { readonly metrics: readonly Metric[] },
): CriterionDefinition => ({
  id: criterion.id,
  version: criterion.version,
  algebra: algebraVersion,
  title: criterion.title,
  basis: criterion.basis,
  items: sorted(mergeById(criterion.metrics.map((metric) => metric.items))),
  titles: sorted(mergeById(criterion.metrics.map((metric) => metric.titles))),
  metrics: criterion.metrics.map((metric) => metric.definition),
});
