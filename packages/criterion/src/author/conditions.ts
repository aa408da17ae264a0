import type { Comparison, Grain, Time } from '../expression.ts';
import type { ArithmeticDimension } from '../unit.ts';
import type { ItemTerm } from './items.ts';
import { type ListParameter, namesOf, type Supplied } from './parameters.ts';
import { type ClusterOnce, type Term, term } from './term.ts';

/** Whether a category is one of the values, e.g. `is(sizeClass, ['small', 'micro'])`. */
export const is = <G extends Grain, T extends Time>(
  of: Term<'category', G, T>,
  values: readonly string[] | Supplied<ListParameter<'values'>>,
): Term<'truth', G, T> =>
  'name' in values
    ? term({ node: 'is', of: of.expression, values: { parameter: values.name } }, [of, namesOf(values)])
    : term({ node: 'is', of: of.expression, values }, [of]);

/** Whether a rank or a judgement is at a level or above it: `is` with that level and all higher ones. */
export const reaches = <G extends Grain, T extends Time>(
  of: ItemTerm<'category', G, T>,
  level: string,
): Term<'truth', G, T> => {
  const levels = (of.item.options ?? []).map((option) => option.value);
  const from = levels.indexOf(level);
  // An unknown level is passed on as it is, so that the typing rules name it.
  return term({ node: 'is', of: of.expression, values: from < 0 ? [level] : levels.slice(from) }, [of]);
};

type Comparable = ArithmeticDimension | 'growth' | 'category';

interface Compare {
  <D extends Comparable, G extends Grain, T extends Time>(
    left: ClusterOnce<D>,
    operator: Comparison,
    right: Term<NoInfer<D>, G, T>,
  ): Term<'truth', G, T>;
  <D extends Comparable, G extends Grain, T extends Time>(
    left: Term<D, G, T>,
    operator: Comparison,
    right: Term<NoInfer<D>, NoInfer<G>, NoInfer<T>> | ClusterOnce<NoInfer<D>>,
  ): Term<'truth', G, T>;
}

/** How two numbers, two rates of growth or two levels of one scale compare. */
export const compare: Compare = <G extends Grain, T extends Time>(
  left: Term,
  operator: Comparison,
  right: Term,
): Term<'truth', G, T> =>
  term({ node: 'compare', left: left.expression, operator, right: right.expression }, [left, right]);

/** Truths of one grain and time; the first settles which, and truths of the cluster for the whole case go with any. */
type Truths<G extends Grain, T extends Time> = readonly [
  Term<'truth', G, T>,
  ...(Term<'truth', NoInfer<G>, NoInfer<T>> | ClusterOnce<'truth'>)[],
];

/** Whether every truth holds. */
export const all = <G extends Grain, T extends Time>(of: Truths<G, T>): Term<'truth', G, T> =>
  term({ node: 'all', of: of.map((truth) => truth.expression) }, of);

/** Whether at least one truth holds. */
export const any = <G extends Grain, T extends Time>(of: Truths<G, T>): Term<'truth', G, T> =>
  term({ node: 'any', of: of.map((truth) => truth.expression) }, of);

/** Whether a truth does not hold. */
export const not = <G extends Grain, T extends Time>(of: Term<'truth', G, T>): Term<'truth', G, T> =>
  term({ node: 'not', of: of.expression }, [of]);

/** How many of the truths hold, in 项. */
export const tally = <G extends Grain, T extends Time>(of: Truths<G, T>): Term<'pieces', G, T> =>
  term({ node: 'tally', of: of.map((truth) => truth.expression) }, of);
