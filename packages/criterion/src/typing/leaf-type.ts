import type { Expression } from '../expression.ts';
import { findUnit } from '../find-unit.ts';
import { parseDecimal } from '../rational.ts';
import type { ExpressionType } from './expression-type.ts';
import { numberParameter, type Place, wrongAt } from './place.ts';

/** The type of an item: what its definition says. */
export const itemType = (at: Place, id: string): ExpressionType | undefined => {
  const item = at.names.items.get(id);
  if (item === undefined) return wrongAt(at, 'item', { code: 'ITEM_UNKNOWN', name: id });
  const { dimension, grain, time, options, kind } = item;
  if (options === undefined) return { dimension, grain, time };
  const scale = { values: options.map((option) => option.value), ordered: kind !== 'choice' };
  return { dimension, grain, time, scale };
};

/** The type of a number in a unit: one value of the cluster for the whole case. */
export const constantType = (
  at: Place,
  { value, unit: code }: Extract<Expression, { node: 'constant' }>,
): ExpressionType | undefined => {
  const unit = findUnit(code);
  if (unit === undefined) return wrongAt(at, 'unit', { code: 'UNIT_UNKNOWN', name: code });
  if (typeof value !== 'string') {
    if (numberParameter(at, value, code, 'value') === undefined) return undefined;
  } else if (parseDecimal(value) === undefined) return wrongAt(at, 'value', { code: 'DECIMAL_WRONG', name: value });
  return { dimension: unit.dimension, grain: 'cluster', time: 'once' };
};
