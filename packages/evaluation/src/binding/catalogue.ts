import { type CriterionDefinition, canonicalJson, type MetricDefinition, readDefinition } from '@qunxing/criterion';
import type { ReportProblem } from './bind-problem.ts';

/** A metric with the definition it belongs to. */
export interface FoundMetric {
  readonly definition: CriterionDefinition;
  readonly metric: MetricDefinition;
}

/** The metrics of all definitions that are whole. */
export interface Catalogue {
  readonly metrics: ReadonlyMap<string, FoundMetric>;
  /** Ids of the definitions that are not, with what they are refused for already reported. */
  readonly refused: ReadonlySet<string>;
}

const idOf = (definition: unknown, index: number): string =>
  typeof definition === 'object' && definition !== null && 'id' in definition && typeof definition.id === 'string'
    ? definition.id
    : `#${index + 1}`;

/** Reads every definition by itself: what is wrong with one is reported under its name and harms no other. */
export const catalogue = (definitions: readonly unknown[], report: ReportProblem): Catalogue => {
  const metrics = new Map<string, FoundMetric>();
  const refused = new Set<string>();
  const whole = new Map<string, CriterionDefinition>();
  for (const [index, json] of definitions.entries()) {
    const id = idOf(json, index);
    const read = readDefinition(json);
    if ('errors' in read) {
      refused.add(id);
      for (const { path, message } of read.errors) {
        report(
          'DEFINITION_REFUSED',
          id,
          path,
          `定义“${id}”有误：${path} ${message['zh-CN']}`,
          `Definition ${id} is wrong: ${path} ${message.en}`,
        );
      }
    } else if (whole.has(id)) {
      refused.add(id);
      report(
        'DEFINITION_DUPLICATE',
        id,
        '/id',
        `定义“${id}”给出了两次；请只留一个版本。`,
        `Definition ${id} is given twice; keep one version of it.`,
      );
    } else whole.set(id, read.definition);
  }
  for (const definition of whole.values()) {
    if (refused.has(definition.id)) continue;
    for (const metric of definition.metrics) metrics.set(metric.id, { definition, metric });
  }
  return { metrics, refused };
};

/** Reports items that two of the definitions in use define differently: their figures would be read in two ways. */
export const checkItems = (definitions: readonly CriterionDefinition[], report: ReportProblem): void => {
  const known = new Map<string, { readonly text: string; readonly owner: string }>();
  for (const definition of definitions) {
    for (const [index, item] of definition.items.entries()) {
      const text = canonicalJson(item);
      const other = known.get(item.id);
      if (other === undefined) known.set(item.id, { text, owner: definition.id });
      else if (other.text !== text) {
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
