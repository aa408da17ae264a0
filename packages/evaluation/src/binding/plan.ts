import type { CriterionDefinition, Grain, MetricDefinition, Rational } from '@qunxing/criterion';
import type { ItemNode, Node } from '../computing/node.ts';
import type { Requirement, Standard, Threshold } from '../standard.ts';
import type { ParameterValues } from './compile.ts';

/** A threshold ready to be compared with: numbers in the base unit of the metric's dimension. */
export type BoundThreshold =
  | {
      readonly kind: 'number';
      readonly value: Rational;
      /** What one of the threshold's unit is in the base unit. */
      readonly factor: Rational;
      readonly stated: Extract<Threshold, { kind: 'number' }>;
    }
  | { readonly kind: 'level'; readonly value: string; readonly levels: readonly string[] }
  | { readonly kind: 'truth' };

/** One way to compute a metric, bound. */
export interface BoundVariant {
  readonly name: string;
  readonly node: Node;
  /** Values of the parameters it refers to: as given or, where the standard leaves one open, as usual. */
  readonly parameters: ParameterValues;
}

/** One value that a metric reads, so many years before the reference year: a figure of the cluster, a roster, or a column of one. */
export type Need =
  | { readonly kind: 'figure'; readonly node: ItemNode; readonly ago: number }
  | {
      readonly kind: 'column';
      readonly item: string;
      readonly judged: boolean;
      readonly grain: Exclude<Grain, 'cluster'>;
      readonly ago: number;
    }
  | { readonly kind: 'roster'; readonly grain: Exclude<Grain, 'cluster'>; readonly ago: number };

/** A requirement with the metric it names. */
export interface BoundRequirement {
  readonly requirement: Requirement;
  readonly definition: CriterionDefinition;
  readonly metric: MetricDefinition;
  /** The variant that counts; while the standard leaves it open, the first by name, to show a value. */
  readonly ruling: BoundVariant;
  /** The other variants whose parameters the standard gives: shown when they disagree. */
  readonly others: readonly BoundVariant[];
  /** Absent while it is unset. */
  readonly threshold?: BoundThreshold;
  /** What the standard leaves open, in which case there is no verdict: `threshold`, `variant`, `parameters/<name>`. */
  readonly open: readonly string[];
  /** Whether the threshold, the variant or a parameter in use is provisional. */
  readonly provisional: boolean;
  /** Positions in the plan's `needs`. */
  readonly needs: readonly number[];
}

/** The requirements of one aspect, in the standard's order. */
export interface BoundCriterion {
  readonly definition: CriterionDefinition;
  readonly requirements: readonly BoundRequirement[];
  /** Positions in the plan's `needs` of what they need, each once. */
  readonly needs: readonly number[];
}

/** A standard bound to the definitions it names: everything an evaluation needs beside the case. */
export interface Plan {
  readonly standard: Standard;
  /** The definitions that the standard names, in the order in which it first names them. */
  readonly criteria: readonly BoundCriterion[];
  /** Every value that a requirement reads, each once. */
  readonly needs: readonly Need[];
  /** Position of a column among the needs, by `needKey`. */
  readonly needIndex: ReadonlyMap<string, number>;
}
