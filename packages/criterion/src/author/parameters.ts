import type { ParameterDefinition } from '../metric.ts';
import type { TitleKind } from '../title-kind.ts';
import type { UnitCode } from '../unit.ts';

type NumberDefinition = Extract<ParameterDefinition, { kind: 'number' }>;
type ListDefinition = Extract<ParameterDefinition, { kind: 'list' }>;

/** A number that the standard supplies, e.g. the look-back in years. */
export interface NumberParameter<U extends UnitCode = UnitCode> {
  readonly definition: NumberDefinition & { readonly unit: U };
  readonly titles: readonly TitleKind[];
}

/** A list that the standard supplies: kinds of titles, or values of a category. */
export interface ListParameter<K extends 'titles' | 'values' = 'titles' | 'values'> {
  readonly of: K;
  readonly definition: ListDefinition;
  readonly titles: readonly TitleKind[];
}

/** A declared parameter under the name it has in its metric: what the expression refers to. */
export type Supplied<P extends NumberParameter | ListParameter> = P & { readonly name: string };

/** Declares a number between `least` and `most`; `usual` shows a value while the standard is silent, never a verdict. */
export const numberParameter = <const U extends UnitCode>(
  parameter: Omit<NumberDefinition, 'kind' | 'unit'> & { readonly unit: U },
): NumberParameter<U> => ({ definition: { ...parameter, kind: 'number' }, titles: [] });

/** Declares a list of values of a category, e.g. which size classes count as SMEs. */
export const valuesParameter = (parameter: Omit<ListDefinition, 'kind'>): ListParameter<'values'> => ({
  of: 'values',
  definition: { ...parameter, kind: 'list' },
  titles: [],
});

/** Declares a list of kinds of titles, e.g. which titles make an SME a premium one (优质中小企业). */
export const titlesParameter = (
  parameter: Pick<ListDefinition, 'title'> & {
    readonly allowed: readonly TitleKind[];
    readonly usual: readonly TitleKind[];
  },
): ListParameter<'titles'> => ({
  of: 'titles',
  definition: {
    kind: 'list',
    title: parameter.title,
    allowed: parameter.allowed.map((kind) => kind.id),
    usual: parameter.usual.map((kind) => kind.id),
  },
  titles: parameter.allowed,
});

/** What an expression that refers to a parameter must know of it. */
export const namesOf = (parameter: Supplied<NumberParameter | ListParameter>) => ({
  parameters: { [parameter.name]: parameter.definition },
  titles: parameter.titles,
});
