import type { CriterionDefinition, ItemDefinition, MetricDefinition } from '@qunxing/criterion';
import type { ReportProblem } from './bind-problem.ts';
import { isSameJson } from './same-json.ts';

/** A metric with the definition it belongs to. */
export interface FoundMetric {
  readonly definition: CriterionDefinition;
  readonly metric: MetricDefinition;
}

/** The metrics that a standard may name. */
export interface Catalogue {
  readonly metrics: ReadonlyMap<string, FoundMetric>;
  /** Ids of the definitions that are refused. */
  readonly refused: ReadonlySet<string>;
}

/** The metrics of definitions that are whole; two definitions with one id are both refused. */
export const catalogue = (definitions: readonly CriterionDefinition[], report: ReportProblem): Catalogue => {
  const metrics = new Map<string, FoundMetric>();
  const known = new Set<string>();
  const refused = new Set<string>();
  for (const { id } of definitions) {
    if (known.has(id) && !refused.has(id)) {
      refused.add(id);
      report(
        'DEFINITION_DUPLICATE',
        id,
        '/id',
        `定义“${id}”给出了不止一次；请只留一个版本。`,
        `Definition ${id} is given more than once; keep one version of it.`,
      );
    }
    known.add(id);
  }
  for (const definition of definitions) {
    if (refused.has(definition.id)) continue;
    for (const metric of definition.metrics) metrics.set(metric.id, { definition, metric });
  }
  return { metrics, refused };
};

/** Reports items that two of the definitions in use define differently: their figures would be read in two ways. */
export const checkItems = (definitions: readonly CriterionDefinition[], report: ReportProblem): void => {
  const known = new Map<string, { readonly item: ItemDefinition; readonly owner: string }>();
  for (const definition of definitions) {
    for (const [index, item] of definition.items.entries()) {
      const other = known.get(item.id);
      if (other === undefined) known.set(item.id, { item, owner: definition.id });
      else if (!isSameJson(other.item, item)) {
        report(
          'ITEM_CONFLICT',
          definition.id,
          `/items/${index}`,
          `定义“${definition.id}”与“${other.owner}”对填报项“${item.id}”的定义不一致。`,
          `Definitions ${definition.id} and ${other.owner} define the item ${item.id} differently.`,
        );
      }
    }
  }
};
