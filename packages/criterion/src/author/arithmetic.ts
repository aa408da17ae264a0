import type { Grain, Time } from '../expression.ts';
import type { ArithmeticDimension, BaseDimension } from '../unit.ts';
import { type ClusterOnce, type Term, term } from './term.ts';

/** Two numbers of one dimension give one of the same dimension. */
interface SameDimension {
  <D extends ArithmeticDimension, G extends Grain, T extends Time>(
    left: ClusterOnce<D>,
    right: Term<NoInfer<D>, G, T>,
  ): Term<D, G, T>;
  <D extends ArithmeticDimension, G extends Grain, T extends Time>(
    left: Term<D, G, T>,
    right: Term<NoInfer<D>, NoInfer<G>, NoInfer<T>> | ClusterOnce<NoInfer<D>>,
  ): Term<D, G, T>;
}

/** The sum of two numbers of one dimension. */
export const plus: SameDimension = <D extends ArithmeticDimension, G extends Grain, T extends Time>(
  left: Term,
  right: Term,
): Term<D, G, T> => term({ node: 'plus', left: left.expression, right: right.expression }, [left, right]);

/** The difference of two numbers of one dimension. */
export const minus: SameDimension = <D extends ArithmeticDimension, G extends Grain, T extends Time>(
  left: Term,
  right: Term,
): Term<D, G, T> => term({ node: 'minus', left: left.expression, right: right.expression }, [left, right]);

type Factor<D extends ArithmeticDimension> =
  | 'number'
  | 'percent'
  | (D extends 'foreign-money' ? 'exchange-rate' : never);
type Product<D extends ArithmeticDimension, F> = F extends 'exchange-rate' ? 'money' : D;

interface Times {
  <D extends ArithmeticDimension, F extends Factor<NoInfer<D>>, G extends Grain, T extends Time>(
    left: ClusterOnce<D>,
    right: Term<F, G, T>,
  ): Term<Product<D, F>, G, T>;
  <D extends ArithmeticDimension, F extends Factor<NoInfer<D>>, G extends Grain, T extends Time>(
    left: Term<D, G, T>,
    right: Term<F, NoInfer<G>, NoInfer<T>> | ClusterOnce<F>,
  ): Term<Product<D, F>, G, T>;
}

/** A number times a plain number or a percentage, or foreign money times the exchange rate of the year. */
export const times: Times = <D extends ArithmeticDimension, F, G extends Grain, T extends Time>(
  left: Term,
  right: Term,
): Term<Product<D, F>, G, T> => term({ node: 'times', left: left.expression, right: right.expression }, [left, right]);

interface Share {
  <D extends ArithmeticDimension, G extends Grain, T extends Time>(
    part: ClusterOnce<D>,
    whole: Term<NoInfer<D>, G, T>,
  ): Term<'percent', G, T>;
  <D extends ArithmeticDimension, G extends Grain, T extends Time>(
    part: Term<D, G, T>,
    whole: Term<NoInfer<D>, NoInfer<G>, NoInfer<T>> | ClusterOnce<NoInfer<D>>,
  ): Term<'percent', G, T>;
}

/** Part of a whole of the same dimension, in percent. No number when the whole is zero. */
export const share: Share = <G extends Grain, T extends Time>(part: Term, whole: Term): Term<'percent', G, T> =>
  term({ node: 'share', part: part.expression, whole: whole.expression }, [part, whole]);

/** Dimension of A per B: a plain number for A per A, and A itself when B is a plain number. */
type Quotient<A extends BaseDimension, B extends BaseDimension> = [A] extends [B]
  ? 'number'
  : B extends 'number'
    ? A
    : `${A}/${B}`;

interface Ratio {
  <A extends BaseDimension, B extends BaseDimension, G extends Grain, T extends Time>(
    numerator: ClusterOnce<A>,
    denominator: Term<B, G, T>,
  ): Term<Quotient<A, B>, G, T>;
  <A extends BaseDimension, B extends BaseDimension, G extends Grain, T extends Time>(
    numerator: Term<A, G, T>,
    denominator: Term<B, NoInfer<G>, NoInfer<T>> | ClusterOnce<B>,
  ): Term<Quotient<A, B>, G, T>;
}

/** A per B, e.g. output per km². No number when B is zero. */
export const ratio: Ratio = <A extends BaseDimension, B extends BaseDimension, G extends Grain, T extends Time>(
  numerator: Term,
  denominator: Term,
): Term<Quotient<A, B>, G, T> =>
  term({ node: 'ratio', numerator: numerator.expression, denominator: denominator.expression }, [
    numerator,
    denominator,
  ]);
