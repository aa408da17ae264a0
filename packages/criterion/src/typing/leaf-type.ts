import type { Expression } from '../expression.ts';
import { findUnit } from '../find-unit.ts';
import { parseDecimal } from '../rational.ts';
import type { ExpressionType } from './expression-type.ts';
import { fault, type Place, parameter } from './place.ts';

/** The type of an item: what its definition says. */
export const itemType = (at: Place, id: string): ExpressionType | undefined => {
  const item = at.names.items.get(id);
  if (item === undefined) {
    return fault(at, 'item', 'ITEM_UNKNOWN', `没有填报项“${id}”。`, `There is no item "${id}".`);
  }
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
  if (unit === undefined) {
    return fault(at, 'unit', 'UNIT_UNKNOWN', `没有单位“${code}”。`, `There is no unit "${code}".`);
  }
  if (typeof value === 'string') {
    if (parseDecimal(value) === undefined) {
      return fault(at, 'value', 'DECIMAL_WRONG', `“${value}”不是十进制数。`, `"${value}" is not a decimal.`);
    }
  } else {
    const found = parameter(at, value, 'number', 'value');
    if (found === undefined) return undefined;
    if (found.unit !== code) {
      const zh = `参数“${value.parameter}”的单位是“${found.unit}”，而非“${code}”。`;
      const en = `The unit of parameter "${value.parameter}" is "${found.unit}", not "${code}".`;
      return fault(at, 'value', 'PARAMETER_MISMATCH', zh, en);
    }
  }
  return { dimension: unit.dimension, grain: 'cluster', time: 'once' };
};
