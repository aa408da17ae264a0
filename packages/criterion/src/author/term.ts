import { errorList, WrongDefinition } from '../definition-error.ts';
import type { Expression, Grain, Time } from '../expression.ts';
import type { ItemDefinition } from '../item.ts';
import type { ParameterDefinition } from '../metric.ts';
import type { TitleKind } from '../title-kind.ts';
import { byId, type ExpressionType } from '../typing/expression-type.ts';
import { typeOf } from '../typing/type-of.ts';
import type { Dimension } from '../unit.ts';

/**
 * An expression under construction, together with what it measures (dimension), of whom (grain) and when (time), and
 * with everything its names stand for. The TypeScript compiler checks the three type parameters; the same rules run when
 * the term is built.
 */
export interface Term<D extends Dimension = Dimension, G extends Grain = Grain, T extends Time = Time> {
  readonly expression: Expression;
  readonly type: ExpressionType & { readonly dimension: D; readonly grain: G; readonly time: T };
  /** Definitions of the items that the expression reads. */
  readonly items: readonly ItemDefinition[];
  /** Parameters that the expression refers to, by name. */
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  /** Kinds of titles that the expression names. */
  readonly titles: readonly TitleKind[];
}

/** One value of the cluster for the whole case, such as a constant: it combines with terms of any grain and time. */
export type ClusterOnce<D extends Dimension> = Term<D, 'cluster', 'once'>;

/** What the names in a term stand for. */
export type Named = Partial<Pick<Term, 'items' | 'parameters' | 'titles'>>;

/** Puts together lists of definitions; two different definitions under one id are a mistake of the author. */
export const mergeById = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] => {
  const merged = new Map<string, T>();
  for (const entry of lists.flat()) {
    const known = merged.get(entry.id);
    if (known !== undefined && known !== entry && JSON.stringify(known) !== JSON.stringify(entry)) {
      throw new WrongDefinition(entry.id, [
        {
          code: 'ITEM_CONFLICT',
          path: '',
          message: {
            'zh-CN': `“${entry.id}”有两个不同的定义。`,
            en: `There are two different definitions of "${entry.id}".`,
          },
        },
      ]);
    }
    merged.set(entry.id, entry);
  }
  return [...merged.values()];
};

/** Builds a term from its expression and the terms (and names) in it. Throws `WrongDefinition` when it has no type. */
export const term = <D extends Dimension, G extends Grain, T extends Time>(
  expression: Expression,
  named: readonly Named[],
): Term<D, G, T> => {
  const items = mergeById(named.map((n) => n.items ?? []));
  const titles = mergeById(named.map((n) => n.titles ?? []));
  const parameters: Record<string, ParameterDefinition> = Object.assign({}, ...named.map((n) => n.parameters));
  const { errors, reportFault } = errorList();
  const type = typeOf(expression, { items: byId(items), parameters, titles: byId(titles) }, '', reportFault);
  if (type === undefined || errors.length > 0) throw new WrongDefinition(JSON.stringify(expression), errors);
  // Each builder's signature states what `typeOf` computes; the type tests compare the two for every node.
  return { expression, type: type as Term<D, G, T>['type'], items, parameters, titles };
};
