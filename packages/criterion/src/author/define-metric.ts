import type { ItemDefinition } from '../item.ts';
import type { Localized } from '../localized.ts';
import type { MetricDefinition, ParameterDefinition } from '../metric.ts';
import type { TitleKind } from '../title-kind.ts';
import type { Dimension, UnitOf } from '../unit.ts';
import type { ListParameter, NumberParameter, Supplied } from './parameters.ts';
import { type ClusterOnce, mergeById } from './term.ts';

/** One way to compute a metric. */
export interface Variant<D extends Dimension = Dimension> {
  readonly title: Localized;
  readonly term: ClusterOnce<D>;
}

/** A metric with the definitions of what its formulas read. */
export interface Metric {
  readonly definition: MetricDefinition;
  readonly items: readonly ItemDefinition[];
  readonly titles: readonly TitleKind[];
}

type Parameters = Readonly<Record<string, NumberParameter | ListParameter>>;
type AllSupplied<P extends Parameters> = { readonly [N in keyof P]: Supplied<P[N]> };

/** One value of the cluster for the whole case, or named ways to compute one. */
type Value<D extends Dimension> = ClusterOnce<D> | Readonly<Record<string, Variant<D>>>;

type About<D extends Dimension, P extends Parameters> = Pick<MetricDefinition, 'id' | 'title' | 'help' | 'basis'> & {
  readonly parameters?: P;
  readonly value: Value<D> | ((parameters: AllSupplied<P>) => Value<D>);
};

interface DefineMetric {
  /** A truth or a category: it is shown in words, without a unit. */
  <D extends 'truth' | 'category', const P extends Parameters = Record<never, never>>(
    metric: About<D, P> & { readonly unit?: never; readonly decimals?: never; readonly better?: 'higher' },
  ): Metric;
  /** A number or a rate of growth: it is shown in a unit of its dimension. */
  <D extends Exclude<Dimension, 'truth' | 'category'>, const P extends Parameters = Record<never, never>>(
    metric: About<D, P> & {
      readonly unit: UnitOf<NoInfer<D>>;
      readonly decimals: number;
      readonly better: 'higher' | 'lower';
    },
  ): Metric;
}

const isTerm = <D extends Dimension>(value: Value<D>): value is ClusterOnce<D> => Object.hasOwn(value, 'expression');

/**
 * Defines a metric (指标): what it tells, where it comes from, how it is shown, and the formula (or several named
 * variants, between which a standard chooses). No threshold and no weight: those belong to standards.
 */
export const defineMetric: DefineMetric = <D extends Dimension, P extends Parameters>(
  metric: About<D, P> & Partial<Pick<MetricDefinition, 'unit' | 'decimals' | 'better'>>,
): Metric => {
  const declared: Parameters = metric.parameters ?? {};
  // Each entry is the declared parameter plus its own name, which is what `AllSupplied` says
  // and what `Object.fromEntries`, which forgets keys, cannot.
  const supplied = Object.fromEntries(
    Object.entries(declared).map(([name, parameter]) => [name, { ...parameter, name }]),
  ) as unknown as AllSupplied<P>;
  const value = typeof metric.value === 'function' ? metric.value(supplied) : metric.value;
  const variants: Readonly<Record<string, Variant<D>>> = isTerm(value)
    ? { value: { title: metric.title, term: value } }
    : value;
  const terms = Object.values(variants).map((variant) => variant.term);
  const parameters: Record<string, ParameterDefinition> = {};
  for (const [name, parameter] of Object.entries(declared)) parameters[name] = parameter.definition;
  const [first] = terms;
  return {
    definition: {
      id: metric.id,
      title: metric.title,
      help: metric.help,
      basis: metric.basis,
      dimension: first?.type.dimension ?? 'truth',
      ...(metric.unit === undefined ? {} : { unit: metric.unit }),
      better: metric.better ?? 'higher',
      decimals: metric.decimals ?? 0,
      parameters,
      variants: Object.fromEntries(
        Object.entries(variants).map(([name, { title, term }]) => [name, { title, expression: term.expression }]),
      ),
    },
    items: mergeById(terms.map((term) => term.items)),
    titles: mergeById(terms.map((term) => term.titles)),
  };
};
