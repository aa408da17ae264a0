import type { Expression } from '../expression.ts';
import type { ExpressionType, Scale } from './expression-type.ts';
import { type GrainTime, join } from './join.ts';
import { hasDimension, listed, type Place, truth, wrongAt } from './place.ts';

type Of<N extends Expression['node']> = Extract<Expression, { node: N }>;

/** Whether a category is one of the values: all of them must be options. */
export const isType = (at: Place, { of, values }: Of<'is'>): ExpressionType | undefined => {
  const type = at.operand(of, 'of');
  const named = listed(at, values, 'values');
  if (type === undefined || named === undefined || !hasDimension(at, type, 'category', 'of')) return undefined;
  const unknown = named.find((value) => type.scale?.values.includes(value) !== true);
  if (unknown !== undefined) return wrongAt(at, 'values', { code: 'OPTION_UNKNOWN', name: unknown });
  return { dimension: 'truth', grain: type.grain, time: type.time };
};

const sameLevels = (a?: Scale, b?: Scale): boolean =>
  a?.ordered === true && b?.ordered === true && JSON.stringify(a.values) === JSON.stringify(b.values);

/** Comparisons: of numbers or growth of one dimension, or of levels of one scale. */
export const comparisonType = (at: Place, { left, right }: Of<'compare'>): ExpressionType | undefined => {
  const [a, b] = [at.operand(left, 'left'), at.operand(right, 'right')];
  if (a === undefined || b === undefined) return undefined;
  if (a.dimension === 'truth') {
    return wrongAt(at, 'left', { code: 'DIMENSION_MISMATCH', wanted: 'comparable', found: 'truth' });
  }
  if (!hasDimension(at, b, a.dimension, 'right')) return undefined;
  if (a.dimension === 'category' && !sameLevels(a.scale, b.scale)) {
    return wrongAt(at, 'right', { code: 'SCALE_MISMATCH' });
  }
  const joined = join(at, a, b, 'right');
  return joined && { dimension: 'truth', grain: joined.grain, time: joined.time };
};

/** Truths taken together. */
export const truthsType = (at: Place, { node, of }: Of<'all' | 'any' | 'tally'>): ExpressionType | undefined => {
  let joined: GrainTime | undefined = { grain: 'cluster', time: 'once' };
  for (const [index, one] of of.entries()) {
    const type = truth(at, one, `of/${index}`);
    joined = type && joined && join(at, joined, type, `of/${index}`);
  }
  return joined && { dimension: node === 'tally' ? 'pieces' : 'truth', grain: joined.grain, time: joined.time };
};
