import type { Expression } from '../expression.ts';
import type { BaseDimension, Dimension } from '../unit.ts';
import type { ExpressionType } from './expression-type.ts';
import { join } from './join.ts';
import { hasDimension, number, type Place, wrongAt } from './place.ts';

type Of<N extends Expression['node']> = Extract<Expression, { node: N }>;

/** Sums and differences: two numbers of one dimension. */
export const sumType = (at: Place, { left, right }: Of<'plus' | 'minus'>): ExpressionType | undefined => {
  const [a, b] = [number(at, left, 'left'), number(at, right, 'right')];
  if (a === undefined || b === undefined || !hasDimension(at, b, a.dimension, 'right')) return undefined;
  const joined = join(at, a, b, 'right');
  return joined && { dimension: a.dimension, grain: joined.grain, time: joined.time };
};

/** Products: a number times a plain number or a percentage, or foreign money times an exchange rate. */
export const productType = (at: Place, { left, right }: Of<'times'>): ExpressionType | undefined => {
  const [a, b] = [number(at, left, 'left'), number(at, right, 'right')];
  if (a === undefined || b === undefined) return undefined;
  const exchanged = b.dimension === 'exchange-rate';
  if (exchanged && !hasDimension(at, a, 'foreign-money', 'left')) return undefined;
  if (!exchanged && b.dimension !== 'number' && b.dimension !== 'percent') {
    return wrongAt(at, 'right', { code: 'DIMENSION_MISMATCH', wanted: 'factor', found: b.dimension });
  }
  const joined = join(at, a, b, 'right');
  return joined && { dimension: exchanged ? 'money' : a.dimension, grain: joined.grain, time: joined.time };
};

/** Shares: part and whole of one dimension give percent. */
export const shareType = (at: Place, { part, whole }: Of<'share'>): ExpressionType | undefined => {
  const [a, b] = [number(at, part, 'part'), number(at, whole, 'whole')];
  if (a === undefined || b === undefined || !hasDimension(at, b, a.dimension, 'whole')) return undefined;
  const joined = join(at, a, b, 'whole');
  return joined && { dimension: 'percent', grain: joined.grain, time: joined.time };
};

const isBase = (dimension: Dimension): dimension is BaseDimension => !dimension.includes('/');

/** Dimension of A per B: a plain number for A per A, and A itself when B is a plain number. */
const quotient = (a: Dimension, b: Dimension): Dimension | undefined => {
  if (!isBase(a) || !isBase(b)) return undefined;
  if (a === b) return 'number';
  return b === 'number' ? a : `${a}/${b}`;
};

/** Quotients of two base dimensions. */
export const quotientType = (at: Place, { numerator, denominator }: Of<'ratio'>): ExpressionType | undefined => {
  const [a, b] = [number(at, numerator, 'numerator'), number(at, denominator, 'denominator')];
  if (a === undefined || b === undefined) return undefined;
  const dimension = quotient(a.dimension, b.dimension);
  if (dimension === undefined) {
    const [key, found] = isBase(a.dimension) ? ['denominator', b.dimension] : ['numerator', a.dimension];
    return wrongAt(at, key, { code: 'DIMENSION_MISMATCH', wanted: 'base', found });
  }
  const joined = join(at, a, b, 'denominator');
  return joined && { dimension, grain: joined.grain, time: joined.time };
};
