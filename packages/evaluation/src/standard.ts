import type { Localized } from '@qunxing/criterion';

/** Where a value of a standard or procedure comes from and how sure it is (DOMAIN §4, Provenance). */
export type Provenance =
  /** Seen in the official text. */
  | { readonly status: 'official'; readonly source: Localized }
  /** Assumed, with the reason. */
  | { readonly status: 'provisional'; readonly source: Localized; readonly reason: Localized }
  /** Not known; no verdict is possible on it. */
  | { readonly status: 'unset'; readonly source: Localized; readonly reason: Localized };

/** A value with its provenance; an unset one has no value. */
export type Sourced<T> =
  | ({ readonly value: T } & Exclude<Provenance, { status: 'unset' }>)
  | Extract<Provenance, { status: 'unset' }>;

/** What a metric is held against. */
export type Threshold =
  /** A number in a unit, exact decimal text. */
  | { readonly kind: 'number'; readonly value: string; readonly unit: string }
  /** A step of the metric's scale: a rank, or a level of a judgement. */
  | { readonly kind: 'level'; readonly value: string }
  /** A truth must hold. */
  | { readonly kind: 'truth' };

/**
 * A threshold on a metric (达标条件).
 * Hard ones decide; soft ones (一般不超过) warn and ask for a reason; informative ones show a value and decide nothing.
 */
export interface Requirement {
  /** `<metric id>`, with `#<suffix>` when a standard asks two things of one metric. */
  readonly id: string;
  readonly metric: string;
  /** Which variant of the metric counts; absent for metrics with one. */
  readonly variant?: Sourced<string>;
  readonly operator: 'at-least' | 'more-than' | 'at-most' | 'less-than';
  /** Whether the standard asks this at all, and what for. `unset`: asked or perhaps asked, threshold not known. */
  readonly threshold: Sourced<Threshold>;
  readonly force: 'hard' | 'soft' | 'informative';
  /** Members of one group are alternatives: met when one is, unmet only when all are. */
  readonly group?: string;
  /** The clause, in the words of the standard. */
  readonly clause: Localized;
  readonly parameters?: Readonly<Record<string, Sourced<string | readonly string[]>>>;
  readonly weight?: Sourced<string>;
}

/** An immutable edition of requirements and parameters (认定标准). */
export interface Standard {
  readonly id: string;
  readonly title: Localized;
  /** Document number and date, e.g. 工信部企业〔2022〕119号. */
  readonly document: Localized;
  readonly layer: 'national' | 'province' | 'prefecture';
  /** Division code it applies to; `000000` for the nation. */
  readonly division: string;
  /** Standard it builds on, for comparison; values are never inherited silently. */
  readonly follows?: string;
  readonly effective: Sourced<string>;
  /** Judges demonstration clusters only. */
  readonly exercise: boolean;
  readonly requirements: readonly Requirement[];
}
