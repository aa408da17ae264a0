import type { Grain, Time } from '../expression.ts';
import type { ItemDefinition, ItemOption } from '../item.ts';
import type { Dimension, DimensionOf, UnitCode } from '../unit.ts';
import { units } from '../unit.ts';
import { type Term, term } from './term.ts';

/** A term that reads one item; `item` is the definition itself. */
export interface ItemTerm<D extends Dimension = Dimension, G extends Grain = Grain, T extends Time = Time>
  extends Term<D, G, T> {
  readonly item: ItemDefinition;
}

/** What every item says of itself; how many years are asked for, only yearly ones. */
type Described<G extends Grain, T extends Time> = Pick<
  ItemDefinition,
  'id' | 'title' | 'help' | 'evidence' | 'privacy'
> & {
  readonly grain: G;
  readonly time: T;
} & (T extends 'yearly' ? Pick<ItemDefinition, 'years'> : { readonly years?: never });

type Figure = Pick<ItemDefinition, 'least' | 'whole' | 'concept' | 'scope' | 'period' | 'checks'>;

type Optioned = {
  readonly options: readonly ItemOption[];
};

const itemTerm = <D extends Dimension, G extends Grain, T extends Time>(item: ItemDefinition): ItemTerm<D, G, T> => ({
  ...term<D, G, T>({ node: 'item', item: item.id }, [{ items: [item] }]),
  item,
});

/** A figure (填报数) in a unit, e.g. output in 万元; its dimension follows from the unit. */
export const numberItem = <const U extends UnitCode, const G extends Grain, const T extends Time>(
  item: Described<G, T> & Figure & { readonly unit: U },
): ItemTerm<DimensionOf<U>, G, T> => itemTerm({ ...item, kind: 'number', dimension: units[item.unit].dimension });

/** Something that the applicant declares to be so or not (申报事项), usually backed by evidence. */
export const declaredItem = <const G extends Grain, const T extends Time>(
  item: Described<G, T>,
): ItemTerm<'truth', G, T> => itemTerm({ ...item, kind: 'declared', dimension: 'truth' });

/** A person's judgement (评判) on a scale of anchored levels, lowest first. Who judges, the procedure says. */
export const judgedItem = <const G extends Grain, const T extends Time>(
  item: Described<G, T> & Optioned,
): ItemTerm<'category', G, T> => itemTerm({ ...item, kind: 'judged', dimension: 'category' });

/** One of several options without an order, e.g. the size class of an enterprise. */
export const choiceItem = <const G extends Grain, const T extends Time>(
  item: Described<G, T> & Optioned,
): ItemTerm<'category', G, T> => itemTerm({ ...item, kind: 'choice', dimension: 'category' });

/** One step of a ranking, lowest first, e.g. none < county < province < nation. */
export const rankItem = <const G extends Grain, const T extends Time>(
  item: Described<G, T> & Optioned,
): ItemTerm<'category', G, T> => itemTerm({ ...item, kind: 'rank', dimension: 'category' });
