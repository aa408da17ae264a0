/** The version of the closed algebra. A new node is a minor version; a changed meaning is a major one. */
export const algebraVersion = '1.0.0';

/** The thing a value belongs to: the cluster, one enterprise of its roster, or one county of it. */
export type Grain = 'cluster' | 'enterprise' | 'county';

/** Whether a value exists for each year of the reporting window or once for the case. */
export type Time = 'yearly' | 'once';

/** Stands where a standard supplies the value: the name of a parameter that the metric declares. */
export interface ParameterReference {
  readonly parameter: string;
}

/** The number of consecutive years, ending with the reference year, over which a series is read. */
export type Window = number | ParameterReference;

/** How two numbers (or two levels of one scale) are compared. */
export type Comparison = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal';

/**
 * An expression of the closed algebra as plain data: 22 nodes, no function escape hatch.
 * The one form that is evaluated, printed, hashed, archived and sent to the browser.
 */
export type Expression =
  /** The reported value of an item. */
  | { readonly node: 'item'; readonly item: string }
  /** A number in a unit: a decimal literal or a parameter. */
  | { readonly node: 'constant'; readonly value: string | ParameterReference; readonly unit: string }
  | { readonly node: 'plus' | 'minus'; readonly left: Expression; readonly right: Expression }
  /** A number times a number, a percentage (÷ 100) or an exchange rate (foreign money → money). */
  | { readonly node: 'times'; readonly left: Expression; readonly right: Expression }
  /** Part of a whole of the same dimension, in percent. No number when the whole is zero. */
  | { readonly node: 'share'; readonly part: Expression; readonly whole: Expression }
  /** A per B. No number when B is zero. */
  | { readonly node: 'ratio'; readonly numerator: Expression; readonly denominator: Expression }
  /** The value of the reference year, of a number, truth or category. */
  | { readonly node: 'latest'; readonly of: Expression }
  | { readonly node: 'least' | 'total'; readonly of: Expression; readonly years: Window }
  /** Average yearly growth: compound over the window, or the arithmetic mean of the yearly rates. */
  | { readonly node: 'cagr' | 'meanGrowth'; readonly of: Expression; readonly years: Window }
  /** Whether each year of the window exceeds the one before. */
  | { readonly node: 'rising'; readonly of: Expression; readonly years: Window }
  /** The sum over the enterprises of the roster (or the counties of the cluster), optionally of those where a truth holds. */
  | { readonly node: 'sum'; readonly of: Expression; readonly where?: Expression }
  /** The number of distinct enterprises of the roster, optionally of those where a truth holds. */
  | { readonly node: 'count'; readonly where?: Expression }
  /** Whether an enterprise holds one of the titles, valid on the reference date. */
  | { readonly node: 'holds'; readonly titles: readonly string[] | ParameterReference }
  /** Whether a category is one of the values. */
  | { readonly node: 'is'; readonly of: Expression; readonly values: readonly string[] | ParameterReference }
  | { readonly node: 'compare'; readonly left: Expression; readonly operator: Comparison; readonly right: Expression }
  | { readonly node: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly node: 'not'; readonly of: Expression }
  /** How many of the truths hold. */
  | { readonly node: 'tally'; readonly of: readonly Expression[] };

/** The name of a node of the algebra. */
export type NodeName = Expression['node'];
