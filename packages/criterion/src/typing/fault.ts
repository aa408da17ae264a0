import type { Grain, Time } from '../expression.ts';
import type { Dimension } from '../unit.ts';

/** What an expression does not fit, without the words for it: engines that only compute need none. */
export type Fault =
  /** A name that stands for nothing, or a text that is no decimal. */
  | {
      readonly code:
        | 'ITEM_UNKNOWN'
        | 'TITLE_UNKNOWN'
        | 'OPTION_UNKNOWN'
        | 'PARAMETER_UNKNOWN'
        | 'UNIT_UNKNOWN'
        | 'DECIMAL_WRONG';
      readonly name: string;
    }
  /** A parameter of another kind, or a number in another unit. */
  | { readonly code: 'PARAMETER_MISMATCH'; readonly name: string; readonly wanted: string }
  /** `arithmetic`: any number; `factor`: a plain number, percentage or exchange rate; `base`: no quotient. */
  | {
      readonly code: 'DIMENSION_MISMATCH';
      readonly wanted: Dimension | 'arithmetic' | 'factor' | 'base' | 'comparable';
      readonly found: Dimension;
    }
  /** `rows`: of each enterprise or each county. */
  | { readonly code: 'GRAIN_MISMATCH'; readonly wanted: Grain | 'rows'; readonly found: Grain }
  | { readonly code: 'TIME_MISMATCH'; readonly wanted: Time; readonly found: Time }
  /** Levels of two scales, or of options without an order, compared. */
  | { readonly code: 'SCALE_MISMATCH' }
  | { readonly code: 'WINDOW_RANGE'; readonly shortest: number; readonly longest: number }
  /** A window that reaches more years than the form asks for. */
  | { readonly code: 'WINDOW_BEYOND_ITEM'; readonly most: number; readonly asked: number };

/** Takes down a fault and its place (a JSON pointer); the checks go on. Gives the "no type" that follows from it. */
export type FaultReport = (path: string, fault: Fault) => undefined;
