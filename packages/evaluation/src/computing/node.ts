import type { Comparison, Grain, ItemDefinition, Rational, Time } from '@qunxing/criterion';
import type { Known } from './cell.ts';

interface Placed {
  /** Position in the plan: equal expressions of all metrics share one node, computed once a case. */
  readonly id: number;
  readonly grain: Grain;
  readonly time: Time;
}

/**
 * An item as it is read: a number's factor takes the figure's unit to the base unit of its dimension;
 * options are the values that a category may have.
 */
export type ItemNode = Placed & {
  readonly node: 'item';
  readonly item: ItemDefinition;
  readonly factor: Rational;
  readonly options: ReadonlySet<string>;
};

/** An expression of a bound metric: typed, parameters filled in, equal parts shared. */
export type Node =
  | ItemNode
  | (Placed & { readonly node: 'constant'; readonly cell: Known })
  | (Placed & { readonly node: 'plus' | 'minus'; readonly of: readonly [Node, Node] })
  | (Placed & { readonly node: 'times'; readonly of: readonly [Node, Node]; readonly percent: boolean })
  /** `dated`: the denominator belongs to a year, which is named when it is zero. */
  | (Placed & { readonly node: 'share' | 'ratio'; readonly of: readonly [Node, Node]; readonly dated: boolean })
  | (Placed & { readonly node: 'latest'; readonly of: readonly [Node] })
  | (Placed & {
      readonly node: 'least' | 'total' | 'cagr' | 'meanGrowth' | 'rising';
      readonly of: readonly [Node];
      readonly years: number;
    })
  | (Placed & { readonly node: 'sum'; readonly of: readonly [Node] | readonly [Node, Node] })
  | (Placed & { readonly node: 'count'; readonly of: readonly [] | readonly [Node] })
  | (Placed & { readonly node: 'holds'; readonly of: readonly []; readonly titles: readonly string[] })
  | (Placed & { readonly node: 'is'; readonly of: readonly [Node]; readonly values: ReadonlySet<string> })
  | (Placed & {
      readonly node: 'compare';
      readonly of: readonly [Node, Node];
      readonly operator: Comparison;
      /** The common scale, lowest first, where levels are compared. */
      readonly levels: readonly string[];
    })
  | (Placed & { readonly node: 'all' | 'any' | 'tally'; readonly of: readonly Node[] })
  | (Placed & { readonly node: 'not'; readonly of: readonly [Node] });

/** The nodes that read a series of years. */
export type WindowNode = Extract<Node, { years: number }>;
/** The nodes that turn the members of a roster into one value. */
export type GatheringNode = Extract<Node, { node: 'sum' | 'count' }>;
/** The nodes whose cell follows from the cells directly below, of the same year and the same member. */
export type CombiningNode = Extract<
  Node,
  { node: 'plus' | 'minus' | 'times' | 'share' | 'ratio' | 'is' | 'compare' | 'all' | 'any' | 'tally' | 'not' }
>;
