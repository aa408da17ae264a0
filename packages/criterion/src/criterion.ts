import type { ItemDefinition } from './item.ts';
import type { Localized } from './localized.ts';
import type { MetricDefinition } from './metric.ts';

/** The definition of a criterion (方面), one of the eight aspects: what its plugin package compiles to. */
export interface CriterionDefinition {
  readonly id: string;
  /** Semantic version of the results: major when a result can differ. */
  readonly version: string;
  /** The algebra that the expressions are written in. */
  readonly algebra: string;
  readonly title: Localized;
  readonly basis: string;
  /** Every item that a metric reads, derived from the expressions, sorted by id. */
  readonly items: readonly ItemDefinition[];
  readonly metrics: readonly MetricDefinition[];
}
