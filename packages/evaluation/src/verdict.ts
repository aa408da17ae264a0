import type { Gap, UndefinedReason } from '@qunxing/criterion';

/** Exact fraction text (`n` or `n/d`) in the base unit of the metric's dimension. */
export type Fraction = string;

/** The outcome of a requirement's metric as it stands in a receipt: plain JSON, reduced fractions. */
export type RecordedOutcome =
  | { readonly kind: 'value'; readonly value: Fraction }
  | { readonly kind: 'growth'; readonly base: Fraction; readonly last: Fraction; readonly intervals: number }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'category'; readonly value: string }
  | { readonly kind: 'missing'; readonly gaps: readonly Gap[]; readonly count: number }
  | { readonly kind: 'pending'; readonly item: string }
  | { readonly kind: 'undefined'; readonly reason: UndefinedReason; readonly year?: number };

/** The six verdicts (判定) on a requirement; and of an aspect or a case that has no hard requirement, only directions: not applicable. */
export type VerdictKind = 'met' | 'not-met' | 'no-data' | 'no-number' | 'needs-judgement' | 'unset' | 'not-applicable';

/** The outcome of a requirement for one case (判定). */
export type Verdict =
  | { readonly kind: 'met' }
  /** `gap`: how far from the threshold, exact, in the threshold's unit; absent for truths, levels and compound growth (`gapDisplay` then). */
  | { readonly kind: 'not-met'; readonly gap?: Fraction }
  | { readonly kind: 'no-data'; readonly gaps: readonly Gap[]; readonly count: number }
  | { readonly kind: 'no-number'; readonly reason: UndefinedReason; readonly year?: number }
  | { readonly kind: 'needs-judgement'; readonly item: string }
  | { readonly kind: 'unset' };

/** The verdict on one requirement with everything needed to show it. */
export interface RequirementResult {
  readonly requirement: string;
  readonly metric: string;
  readonly variant: string;
  readonly verdict: Verdict;
  readonly outcome: RecordedOutcome;
  /** Whether the verdict rests on a provisional threshold, variant or parameter. */
  readonly provisional: boolean;
  /** Other variants whose verdict would differ: shown, never decisive. */
  readonly disagreeing: readonly {
    readonly variant: string;
    readonly outcome: RecordedOutcome;
    readonly verdict: Verdict;
  }[];
  /** Revisions of the figures of the cluster and of its counties, and of the rosters, that were read. */
  readonly revisions: readonly string[];
}

/** How many of the values that a criterion or case needs are known. */
export interface Coverage {
  readonly known: number;
  readonly needed: number;
}

/** The verdict on one aspect: the worst of its hard requirements, or-groups counted once. */
export interface CriterionResult {
  readonly criterion: string;
  readonly verdict: VerdictKind;
  readonly provisional: boolean;
  readonly met: number;
  readonly total: number;
  /** Soft requirements not met: they ask for a reason and decide nothing. */
  readonly warnings: number;
  readonly coverage: Coverage;
  readonly requirements: readonly RequirementResult[];
}

/** All verdicts of one case under one standard (评价). Same inputs, same bytes, in Node and browser. */
export interface Evaluation {
  readonly standard: string;
  readonly subject: string;
  readonly referenceDate: string;
  readonly referenceYear: number;
  readonly verdict: VerdictKind;
  readonly provisional: boolean;
  readonly coverage: Coverage;
  readonly criteria: readonly CriterionResult[];
}

/** A content hash with the name of its algorithm: `sha256:<hex>`. */
export type ContentHash = `${'sha256' | 'sm3'}:${string}`;

/** The verifiable record of an evaluation (凭据). Offline verification recomputes `result` from the archived inputs. */
export interface Receipt {
  /** The version of its form; one of version 1 does not name the titles. */
  readonly receipt: '1' | '2';
  readonly engine: string;
  readonly algebra: string;
  readonly definitions: Readonly<Record<string, ContentHash>>;
  readonly standard: { readonly id: string; readonly hash: ContentHash };
  readonly input: ContentHash;
  readonly evaluation: Evaluation;
  /** Records of the titles that each requirement counted, by requirement; of requirements that count none nothing. From version 2 on. */
  readonly titles?: Readonly<Record<string, readonly string[]>>;
  /** Hash of the receipt without this hash: any change to any part of it shows. */
  readonly result: ContentHash;
}
