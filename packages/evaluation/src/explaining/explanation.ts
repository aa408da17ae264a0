import type { Gap, Grain, Localized } from '@qunxing/criterion';
import type { Provenance, Requirement } from '../standard.ts';
import type { RecordedOutcome, Verdict } from '../verdict.ts';

/** Something that the standard fixes, as text, with where it comes from; without text while it is unset. */
export interface ExplainedValue {
  readonly title: Localized;
  readonly text?: Localized;
  readonly provenance: Provenance;
}

/** What a part of a formula comes to, for the year it was taken of. */
export interface ExplainedCell {
  readonly year?: number;
  readonly outcome: RecordedOutcome;
  /** The value with its unit; `缺数据`, `待评判` or `无法计算` when it has none. */
  readonly text: Localized;
}

/** How the members of a roster stand to a part of a formula: how many there are, how many are known, for how many it holds. */
export interface ExplainedMembers {
  readonly year: number;
  readonly members: number;
  readonly known: number;
  /** Of truths only. */
  readonly holding?: number;
}

/** One part of a formula with what it comes to, and the parts below it. */
export interface ExplainedNode {
  readonly node: string;
  readonly formula: Localized;
  readonly grain: Grain;
  readonly unit?: string;
  /** Values of the cluster: one, or one for each year that is read, oldest first. */
  readonly cells: readonly ExplainedCell[];
  /** Values of members, summed up, for each year that is read. */
  readonly rosters: readonly ExplainedMembers[];
  readonly below: readonly ExplainedNode[];
}

/** A figure of the cluster that was read, with the revision in use; without text when it is missing. */
export interface ExplainedFigure {
  readonly item: string;
  readonly title: Localized;
  readonly year?: number;
  readonly text?: Localized;
  readonly revision?: string;
}

/** A column of a roster that was read. */
export interface ExplainedColumn {
  readonly item: string;
  readonly title: Localized;
  readonly year: number;
  /** Members of the roster; absent when there is no roster of the year. */
  readonly members?: number;
  /** The revision of the roster and where it comes from, where that is recorded. */
  readonly revision?: string;
  readonly source?: string;
}

/** One way to compute the metric and what it comes to. */
export interface ExplainedVariant {
  readonly variant: string;
  readonly title: Localized;
  /** The formula in words, with the parameters of the standard filled in. */
  readonly formula: Localized;
  /** The same with the numbers of the case filled in, and the result; absent when not one of them is known. */
  readonly filled?: Localized;
  readonly outcome: RecordedOutcome;
  readonly value: Localized;
  readonly verdict: Verdict;
  readonly sentence: Localized;
}

/** Why a requirement has its verdict, from the sentence down to the figures. Recomputed when asked for, never stored. */
export interface Explanation extends ExplainedVariant {
  readonly requirement: string;
  readonly metric: { readonly id: string; readonly title: Localized; readonly help: Localized; readonly basis: string };
  readonly criterion: { readonly id: string; readonly title: Localized };
  readonly standard: {
    readonly id: string;
    readonly title: Localized;
    readonly document: Localized;
    readonly layer: string;
    readonly exercise: boolean;
  };
  readonly clause: Localized;
  readonly force: Requirement['force'];
  readonly group?: string;
  readonly provisional: boolean;
  readonly threshold: ExplainedValue;
  /** Which variant counts, where a metric has several. */
  readonly ruling?: ExplainedValue;
  readonly parameters: readonly ExplainedValue[];
  readonly tree: ExplainedNode;
  readonly figures: readonly ExplainedFigure[];
  readonly columns: readonly ExplainedColumn[];
  readonly gaps: readonly Gap[];
  readonly gapCount: number;
  /** Other variants that come to another verdict. */
  readonly disagreeing: readonly ExplainedVariant[];
}
