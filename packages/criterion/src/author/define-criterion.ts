import type { CriterionDefinition } from '../criterion.ts';
import { WrongDefinition } from '../definition-error.ts';
import { algebraVersion } from '../expression.ts';
import { readDefinition } from '../reading/read-definition.ts';
import type { Metric } from './define-metric.ts';
import { mergeById } from './term.ts';

const sorted = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Defines a criterion (方面) from its metrics, in the order they are shown; items and titles are derived from their
 * formulas. `version` is that of the results: major when a result can differ. Throws `WrongDefinition` with every error
 * that `readDefinition` finds.
 */
export const defineCriterion = (
  criterion: Pick<CriterionDefinition, 'id' | 'version' | 'title' | 'basis'> & { readonly metrics: readonly Metric[] },
): CriterionDefinition => {
  const { id, version, title, basis, metrics } = criterion;
  const read = readDefinition({
    id,
    version,
    algebra: algebraVersion,
    title,
    basis,
    items: sorted(mergeById(metrics.map((metric) => metric.items))),
    titles: sorted(mergeById(metrics.map((metric) => metric.titles))),
    metrics: metrics.map((metric) => metric.definition),
  });
  if ('errors' in read) throw new WrongDefinition(id, read.errors);
  return read.definition;
};
