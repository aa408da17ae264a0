import type { MetricDefinition, ParameterDefinition } from '../metric.ts';
import { object, plainObject, record } from './objects.ts';
import { expression } from './read-expression.ts';
import { localized, ownedId } from './read-item.ts';
import { below, decimal, list, matching, oneOf, type Reader, text, whole } from './reader.ts';

const numberParameter = object({
  kind: oneOf('number'),
  title: localized,
  unit: text(40),
  least: decimal,
  most: decimal,
  usual: decimal,
});
const listParameter = object({
  kind: oneOf('list'),
  title: localized,
  allowed: list(text(200), 1, 200),
  usual: list(text(200), 1, 200),
});
const parameterKind = oneOf('number', 'list');

const parameter: Reader<ParameterDefinition> = (value, at) => {
  const source = plainObject(value, at);
  const kind = source && parameterKind(source.kind, below(at, 'kind'));
  return kind && (kind === 'number' ? numberParameter : listParameter)(source, at);
};

const variant = object({ title: localized, expression });

/** The definition of a metric; whether its formulas have the right type is checked separately. */
export const metric: Reader<MetricDefinition> = object(
  {
    id: ownedId,
    title: localized,
    help: localized,
    basis: text(),
    // Compared with the type of each variant afterwards, so that only known dimensions remain.
    dimension: matching(/^[a-z-]+(?:\/[a-z-]+)?$/, 'SHAPE_WRONG', '量纲', 'a dimension') as Reader<
      MetricDefinition['dimension']
    >,
    better: oneOf('higher', 'lower'),
    decimals: whole(0, 10),
    parameters: record(parameter, 0, 20),
    variants: record(variant, 1, 20),
  },
  { unit: text(40) },
);
