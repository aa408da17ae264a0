import type { Expression } from '../expression.ts';
import type { Dimension } from '../unit.ts';
import type { ExpressionType } from './expression-type.ts';
import { hasTime } from './join.ts';
import { number, type Place } from './place.ts';
import { checkWindow } from './window.ts';

/** The value of the reference year: of anything yearly. */
export const latestType = (at: Place, of: Expression): ExpressionType | undefined => {
  const type = at.operand(of, 'of');
  return type !== undefined && hasTime(at, type, 'yearly', 'of') ? { ...type, time: 'once' } : undefined;
};

/** One value out of the years of a window: of numbers only. */
export const windowType = (
  at: Place,
  { node, of, years }: Extract<Expression, { node: 'least' | 'total' | 'cagr' | 'meanGrowth' | 'rising' }>,
): ExpressionType | undefined => {
  const level = node === 'least' || node === 'total';
  const type = number(at, of, 'of');
  checkWindow(at, of, years, level ? 1 : 2);
  if (type === undefined || !hasTime(at, type, 'yearly', 'of')) return undefined;
  const dimension: Dimension = level ? type.dimension : node === 'rising' ? 'truth' : 'growth';
  return { dimension, grain: type.grain, time: 'once' };
};
