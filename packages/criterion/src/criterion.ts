import type { ItemDefinition } from './item.ts';
import type { Localized } from './localized.ts';
import type { MetricDefinition } from './metric.ts';
import type { TitleKind } from './title-kind.ts';

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
  /** Every kind of title that an expression or parameter names, derived likewise; absent when there is none. */
  readonly titles?: readonly TitleKind[];
  readonly metrics: readonly MetricDefinition[];
}
