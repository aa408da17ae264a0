import type { Expression } from '../expression.ts';
import type { ExpressionType } from './expression-type.ts';
import { hasGrain, join } from './join.ts';
import { listed, number, type Place, truth, wrongAt } from './place.ts';

type Of<N extends Expression['node']> = Extract<Expression, { node: N }>;

/** The sum over enterprises or counties, optionally of those where a truth of the same grain and time holds. */
export const rosterSumType = (at: Place, { of, where }: Of<'sum'>): ExpressionType | undefined => {
  const type = number(at, of, 'of');
  const condition = where && truth(at, where, 'where');
  if (type === undefined || (where !== undefined && condition === undefined)) return undefined;
  if (type.grain === 'cluster') {
    return wrongAt(at, 'of', { code: 'GRAIN_MISMATCH', wanted: 'rows', found: type.grain });
  }
  if (condition !== undefined && join(at, type, condition, 'where') === undefined) return undefined;
  return { dimension: type.dimension, grain: 'cluster', time: type.time };
};

/** The number of enterprises: of each year, or as the condition is. */
export const countType = (at: Place, { where }: Of<'count'>): ExpressionType | undefined => {
  if (where === undefined) return { dimension: 'enterprises', grain: 'cluster', time: 'yearly' };
  const condition = truth(at, where, 'where');
  if (condition === undefined || !hasGrain(at, condition, 'enterprise', 'where')) return undefined;
  return { dimension: 'enterprises', grain: 'cluster', time: condition.time };
};

/** Titles are those of each enterprise, on the reference date. */
export const holdsType = (at: Place, { titles }: Of<'holds'>): ExpressionType | undefined => {
  const ids = listed(at, titles, 'titles');
  if (ids === undefined) return undefined;
  const unknown = ids.find((id) => !at.names.titles.has(id));
  if (unknown !== undefined) return wrongAt(at, 'titles', { code: 'TITLE_UNKNOWN', name: unknown });
  return { dimension: 'truth', grain: 'enterprise', time: 'once' };
};
