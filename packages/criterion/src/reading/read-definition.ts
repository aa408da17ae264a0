import type { CriterionDefinition } from '../criterion.ts';
import { type DefinitionError, errorList } from '../definition-error.ts';
import { algebraVersion } from '../expression.ts';
import { byId } from '../typing/expression-type.ts';
import { namesIn } from '../typing/names-in.ts';
import { checkItem } from './check-item.ts';
import { checkMetric } from './check-metric.ts';
import { object } from './objects.ts';
import { item, localized, plainId, titleKind } from './read-item.ts';
import { metric } from './read-metric.ts';
import { below, list, matching, type Reading, text, wrong } from './reader.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';

const version = matching(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'VERSION_WRONG', '版本号', 'a version such as 1.0.0');

const shape = object(
  {
    id: plainId,
    version,
    algebra: version,
    title: localized,
    basis: text(),
    items: list(item, 0, 1000),
    metrics: list(metric, 1, 500),
  },
  { titles: list(titleKind, 0, 200) },
);

/** An algebra can be read when its major is ours and its minor is not newer. */
const checkAlgebra = (algebra: string, at: Reading): void => {
  const [major, minor] = algebra.split('.').map(Number);
  const [ourMajor, ourMinor] = algebraVersion.split('.').map(Number);
  if (major === ourMajor && (minor ?? 0) <= (ourMinor ?? 0)) return;
  const zh = `定义所用的算式版本是 ${algebra}，本程序支持 ${algebraVersion}：请升级程序。`;
  const en = `The definition is written in algebra ${algebra}, this program reads ${algebraVersion}: upgrade the program.`;
  wrong(below(at, 'algebra'), 'ALGEBRA_UNSUPPORTED', zh, en);
};

/** Every item and title that is declared must be read by some formula: forms ask for nothing else. */
const checkUse = (definition: CriterionDefinition, at: Reading): void => {
  const items = new Set<string>();
  const titles = new Set<string>();
  for (const { variants, parameters } of definition.metrics) {
    for (const { expression } of Object.values(variants)) {
      const names = namesIn(expression);
      for (const id of names.items) items.add(id);
      for (const id of names.titles) titles.add(id);
    }
    for (const parameter of Object.values(parameters)) {
      if (parameter.kind === 'list') for (const id of parameter.allowed) titles.add(id);
    }
  }
  for (const [index, { id }] of definition.items.entries()) {
    const place = below(below(at, 'items'), index);
    if (!items.has(id)) wrong(place, 'ITEM_UNUSED', `没有指标用到填报项“${id}”。`, `No metric reads the item "${id}".`);
  }
  for (const [index, { id }] of (definition.titles ?? []).entries()) {
    const place = below(below(at, 'titles'), index);
    if (!titles.has(id))
      wrong(place, 'TITLE_UNUSED', `没有指标用到资质称号“${id}”。`, `No metric names the title "${id}".`);
  }
};

const checkMetrics = (definition: CriterionDefinition, at: Reading): void => {
  const known = { items: byId(definition.items), titles: byId(definition.titles ?? []) };
  for (const [index, metric] of definition.metrics.entries()) {
    const place = below(at, index);
    if (!metric.id.startsWith(`${definition.id}/`)) {
      const zh = `指标标识须以“${definition.id}/”开头。`;
      wrong(below(place, 'id'), 'ID_WRONG', zh, `The id of a metric starts with "${definition.id}/".`);
    }
    checkMetric(metric, known, place);
  }
};

/**
 * Reads the definition of a criterion from data: stored JSON, an upload, or what an author's package exports.
 * The one run-time checker: shape, names, units, dimension, grain, time and bounds. Gives the definition (a copy that
 * holds nothing but known keys) or every error with its place; data of any kind is refused, never thrown at.
 */
export const readDefinition = (
  json: unknown,
): { readonly definition: CriterionDefinition } | { readonly errors: readonly DefinitionError[] } => {
  const { errors, report, reportFault } = errorList();
  const root: Reading = { path: '', depth: 0, report, reportFault, budget: { left: 100_000 } };
  const definition: CriterionDefinition | undefined = shape(json, root);
  if (definition === undefined) return { errors };
  checkAlgebra(definition.algebra, root);
  refuseDuplicates(definition.items, below(root, 'items'), 'id');
  refuseDuplicates(definition.metrics, below(root, 'metrics'), 'id');
  refuseDuplicates(definition.titles ?? [], below(root, 'titles'), 'id');
  for (const [index, one] of definition.items.entries()) checkItem(one, below(below(root, 'items'), index));
  checkMetrics(definition, below(root, 'metrics'));
  checkUse(definition, root);
  return errors.length === 0 ? { definition } : { errors };
};
