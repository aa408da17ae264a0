import type { Rational } from './rational.ts';

/** One value that is not there: which item, of which year, for how many enterprises of the roster. */
export interface Gap {
  readonly item: string;
  readonly year?: number;
  /** Credit code of the enterprise or code of the county, where the item is theirs. */
  readonly of?: string;
}

/** Why an expression has no number although every value is known. */
export type UndefinedReason = 'zero-denominator' | 'zero-base' | 'negative-base' | 'negative-last';

/**
 * What an expression comes to for one case.
 * Numbers are exact and in the base unit of their dimension. Missing outranks pending outranks undefined.
 */
export type Outcome =
  | { readonly kind: 'value'; readonly value: Rational }
  /** Compound growth from base to last over n intervals; compared by powers, rooted for display only. */
  | { readonly kind: 'growth'; readonly base: Rational; readonly last: Rational; readonly intervals: number }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'category'; readonly value: string }
  /** Up to 20 gaps are listed; `count` counts all. */
  | { readonly kind: 'missing'; readonly gaps: readonly Gap[]; readonly count: number }
  /** A judgement that nobody has given yet. */
  | { readonly kind: 'pending'; readonly item: string }
  | { readonly kind: 'undefined'; readonly reason: UndefinedReason; readonly year?: number };
