import type { Grain, Time } from './expression.ts';
import type { Localized } from './localized.ts';
import type { Dimension } from './unit.ts';

/** One option of a choice, one step of a rank, or one anchored level of a judgement, lowest first where ordered. */
export interface ItemOption {
  readonly value: string;
  readonly title: Localized;
  /** For a judgement: what must be seen for this level to be given. */
  readonly anchor?: Localized;
}

/** A check that warns about an implausible figure; it never changes a verdict. */
export type PlausibilityCheck =
  | { readonly check: 'within'; readonly least?: string; readonly most?: string }
  | { readonly check: 'at-most-item'; readonly item: string }
  | { readonly check: 'sums-to'; readonly items: readonly string[] }
  | { readonly check: 'year-on-year'; readonly mostPercent: string };

/** Who may see a figure: the public, the offices of the programme, or only those who need a business secret or a person. */
export type PrivacyClass = 'public' | 'official' | 'commercial-secret' | 'personal';

/** The definition of something reported (填报项), as plain data. */
export interface ItemDefinition {
  /** `<owner>/<noun-phrase>`, e.g. `profile/gross-output`. A legal reference: its meaning never changes. */
  readonly id: string;
  /** How it comes about: a number, a declaration, a person's judgement, one of several options, a step of a ranking. */
  readonly kind: 'number' | 'declared' | 'judged' | 'choice' | 'rank';
  readonly title: Localized;
  /** What to fill in, with the clause that asks for it. */
  readonly help: Localized;
  readonly dimension: Dimension;
  /** Unit of the figure as entered; absent for truths and categories. */
  readonly unit?: string;
  readonly grain: Grain;
  readonly time: Time;
  /** For yearly items: how many years the form asks for. */
  readonly years?: number;
  /** Options of a choice, steps of a rank or levels of a judgement; ranks and judgements are ordered lowest first. */
  readonly options?: readonly ItemOption[];
  /** Accepted statistical concept (e.g. 产值 is not 营业收入), scope and kind of period of a figure; see `figure-basis`. */
  readonly concept?: string;
  readonly scope?: string;
  readonly period?: 'year' | 'year-end' | 'date';
  /** The least value that makes sense, in the item's unit. */
  readonly least?: string;
  /** Whether only whole numbers make sense. */
  readonly whole?: boolean;
  /** Kinds of evidence that back the figure. */
  readonly evidence?: readonly Localized[];
  readonly checks?: readonly PlausibilityCheck[];
  readonly privacy: PrivacyClass;
}
