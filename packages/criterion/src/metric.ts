import type { Expression } from './expression.ts';
import type { Localized } from './localized.ts';
import type { Dimension } from './unit.ts';

/** Something in which editions of a standard vary beside the threshold; its value comes from the standard. */
export type ParameterDefinition =
  | {
      readonly kind: 'number';
      readonly title: Localized;
      readonly unit: string;
      readonly least: string;
      readonly most: string;
      /** Used to show a value while the standard is silent; never for a verdict. */
      readonly usual: string;
    }
  | {
      readonly kind: 'list';
      readonly title: Localized;
      /** What the list may name: titles, or values of a category. */
      readonly allowed: readonly string[];
      readonly usual: readonly string[];
    };

/** The definition of a metric (指标): an expression over items, in one or more named variants, as plain data. */
export interface MetricDefinition {
  /** `<criterion>/<noun-phrase>`. A legal reference: its meaning never changes. */
  readonly id: string;
  readonly title: Localized;
  /** What the metric tells and how it is counted. */
  readonly help: Localized;
  /** The clause or document that the metric comes from. */
  readonly basis: string;
  readonly dimension: Dimension;
  /** Unit of display; absent for truths and categories. */
  readonly unit?: string;
  readonly better: 'higher' | 'lower';
  /** Digits after the decimal point when shown; a verdict never rests on rounding. */
  readonly decimals: number;
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  /** Ways to compute the metric that editions choose between; a metric with one way calls it `value`. */
  readonly variants: Readonly<Record<string, { readonly title: Localized; readonly expression: Expression }>>;
}
