import { WrongDefinition } from '../definition-error.ts';
import type { DimensionOf, UnitCode } from '../unit.ts';
import { type NumberParameter, namesOf, type Supplied } from './parameters.ts';
import { type ClusterOnce, term } from './term.ts';

interface Constant {
  /** A decimal in a unit, e.g. `constant('1.5', '亿元')`; whole numbers may be given as numbers. */
  <const U extends UnitCode>(value: string | number, unit: U): ClusterOnce<DimensionOf<U>>;
  /** The number that the standard supplies, in the unit of the parameter. */
  <const U extends UnitCode>(value: Supplied<NumberParameter<U>>): ClusterOnce<DimensionOf<U>>;
}

/** A number in a unit: a decimal or a parameter. It combines with terms of any grain and time. */
export const constant: Constant = <U extends UnitCode>(
  value: string | number | Supplied<NumberParameter<U>>,
  unit?: U,
): ClusterOnce<DimensionOf<U>> => {
  if (typeof value === 'object') {
    const expression = {
      node: 'constant',
      value: { parameter: value.name },
      unit: value.definition.unit,
    } as const;
    return term(expression, [namesOf(value)]);
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    const message = { 'zh-CN': `小数须写成文本：'${value}'。`, en: `Write fractions as text: '${value}'.` };
    throw new WrongDefinition('constant', [{ code: 'DECIMAL_WRONG', path: '/value', message }]);
  }
  return term({ node: 'constant', value: String(value), unit: unit ?? '无' }, []);
};
