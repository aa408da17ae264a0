import type { Time } from '../expression.ts';
import type { TitleKind } from '../title-kind.ts';
import type { ArithmeticDimension } from '../unit.ts';
import { type ListParameter, namesOf, type Supplied } from './parameters.ts';
import { type ClusterOnce, type Term, term } from './term.ts';

/**
 * The sum over the enterprises of the roster (or the counties of the cluster), optionally of those where a truth holds.
 * An unknown row leaves the sum without a value.
 */
export const sum = <D extends ArithmeticDimension, G extends 'enterprise' | 'county', T extends Time>(
  of: Term<D, G, T>,
  where?: Term<'truth', NoInfer<G>, NoInfer<T>> | ClusterOnce<'truth'>,
): Term<D, 'cluster', T> =>
  where === undefined
    ? term({ node: 'sum', of: of.expression }, [of])
    : term({ node: 'sum', of: of.expression, where: where.expression }, [of, where]);

interface Count {
  /** All enterprises of the roster, for each year. */
  (): Term<'enterprises', 'cluster', 'yearly'>;
  /** The enterprises for which a truth holds. */
  <T extends Time>(where: Term<'truth', 'enterprise', T>): Term<'enterprises', 'cluster', T>;
}

/** The number of distinct enterprises of the roster, by credit code. */
export const count: Count = <T extends Time>(where?: Term): Term<'enterprises', 'cluster', T> =>
  where === undefined ? term({ node: 'count' }, []) : term({ node: 'count', where: where.expression }, [where]);

/** Whether an enterprise holds at least one of the titles, valid on the reference date. */
export const holds = (
  titles: readonly TitleKind[] | Supplied<ListParameter<'titles'>>,
): Term<'truth', 'enterprise', 'once'> =>
  'name' in titles
    ? term({ node: 'holds', titles: { parameter: titles.name } }, [namesOf(titles)])
    : term({ node: 'holds', titles: titles.map((kind) => kind.id) }, [{ titles }]);
