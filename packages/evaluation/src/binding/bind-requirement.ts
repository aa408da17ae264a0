import { byId, type MetricDefinition } from '@qunxing/criterion';
import type { Node } from '../computing/node.ts';
import type { Provenance, Requirement } from '../standard.ts';
import type { ReportProblem } from './bind-problem.ts';
import { bindThreshold } from './bind-threshold.ts';
import type { FoundMetric } from './catalogue.ts';
import { checkParameters } from './check-parameters.ts';
import { compile, type ParameterValues } from './compile.ts';
import { scaleOf } from './place.ts';
import type { BoundRequirement, BoundVariant } from './plan.ts';
import { type ParameterUse, usedParameters } from './used-parameters.ts';

/** Where nodes and needs of the whole plan are kept. */
export interface Binding {
  readonly nodes: Map<string, Node>;
  readonly needsOf: (node: Node) => readonly number[];
  readonly report: ReportProblem;
}

/** The variant that counts: the one named, the only one, or while the standard leaves it open the first by name. */
const rulingVariant = (
  { id, metric: metricId, variant }: Requirement,
  names: readonly string[],
  path: string,
  report: ReportProblem,
): string | undefined => {
  const [first] = names;
  const list = names.join('、');
  if (variant === undefined) {
    if (names.length === 1) return first;
    report(
      'VARIANT_MISSING',
      id,
      path,
      `指标“${metricId}”有多种算法（${list}），条件“${id}”须指明采用哪一种，或注明未定。`,
      `Metric ${metricId} has several variants (${list}); requirement ${id} must name one or mark it unset.`,
    );
    return undefined;
  }
  if (variant.status === 'unset') return first;
  if (names.includes(variant.value)) return variant.value;
  report(
    'VARIANT_UNKNOWN',
    id,
    `${path}/variant/value`,
    `指标“${metricId}”没有算法“${variant.value}”，可用：${list}。`,
    `Metric ${metricId} has no variant "${variant.value}"; there are ${list}.`,
  );
  return undefined;
};

/** Values of the parameters in use: as given, or as usual where the standard leaves them open. */
const valuesOf = (
  { parameters = {} }: Requirement,
  { metric }: FoundMetric,
  used: ReadonlyMap<string, ParameterUse>,
): ParameterValues => {
  const values: Record<string, string | readonly string[]> = {};
  for (const name of used.keys()) {
    const given = parameters[name];
    const usual = metric.parameters[name]?.usual;
    const value = given === undefined || given.status === 'unset' ? usual : given.value;
    if (value !== undefined) values[name] = value;
  }
  return values;
};

/** What each parameter of a metric stands for in any of its variants; a window is the stricter use. */
const usedAnywhere = ({ variants }: MetricDefinition): ReadonlyMap<string, ParameterUse> => {
  const uses = Object.values(variants).flatMap(({ expression }) => [...usedParameters(expression)]);
  return new Map(uses.sort(([, a], [, b]) => Number(a === 'window') - Number(b === 'window')));
};

/** Binds one requirement to its metric; undefined after reporting why it cannot be. */
export const bindRequirement = (
  requirement: Requirement,
  found: FoundMetric,
  path: string,
  { nodes, needsOf, report }: Binding,
): BoundRequirement | undefined => {
  const { definition, metric } = found;
  let complete = true;
  const complain: ReportProblem = (...problem) => {
    complete = false;
    report(...problem);
  };
  const variants = Object.keys(metric.variants).sort();
  const ruling = rulingVariant(requirement, variants, path, complain);
  const formula = ruling === undefined ? undefined : metric.variants[ruling]?.expression;
  if (ruling === undefined || formula === undefined) return undefined;

  const items = byId(definition.items);
  const used = usedParameters(formula);
  checkParameters(requirement, metric, { used, anywhere: usedAnywhere(metric) }, path, complain);
  if (!complete) return undefined;

  const given = requirement.parameters ?? {};
  const sources: [string, Provenance | undefined][] = [
    ['threshold', requirement.threshold],
    ['variant', requirement.variant],
    ...[...used.keys()].map((name): [string, Provenance | undefined] => [`parameters/${name}`, given[name]]),
  ];
  const bindVariant = (name: string): BoundVariant | undefined => {
    const expression = metric.variants[name]?.expression;
    if (expression === undefined) return undefined;
    const parameters = valuesOf(requirement, found, usedParameters(expression));
    return { name, parameters, node: compile(expression, { items, parameters, nodes }) };
  };
  const isGiven = (name: string): boolean => {
    const expression = metric.variants[name]?.expression;
    return (
      expression !== undefined &&
      [...usedParameters(expression).keys()].every((key) => given[key]?.status !== 'unset' && given[key] !== undefined)
    );
  };
  const bound = bindVariant(ruling);
  if (bound === undefined) return undefined;
  const stated = requirement.threshold;
  const threshold =
    stated.status === 'unset'
      ? undefined
      : bindThreshold(requirement, stated.value, metric.dimension, scaleOf(bound.node), path, complain);
  if (!complete) return undefined;
  return {
    requirement,
    definition,
    metric,
    ruling: bound,
    others: variants
      .filter((name) => name !== ruling && isGiven(name))
      .map(bindVariant)
      .filter((variant) => variant !== undefined),
    ...(threshold !== undefined && { threshold }),
    open: sources.filter(([, source]) => source?.status === 'unset').map(([name]) => name),
    provisional: sources.some(([, source]) => source?.status === 'provisional'),
    needs: needsOf(bound.node),
  };
};
