import type { Localized } from '@qunxing/criterion';
import type { Concept, Scope } from './published-metrics.ts';
import type { Exactness } from './remarks.ts';
import type { UnusedReason } from './unused-reason.ts';

/** The period a figure covers. */
export interface PublishedPeriod {
  /** Key of the year as evaluations use it; `once` when the source does not say the year. */
  readonly key: `y${number}` | 'once';
  readonly year: number | null;
  /** A stock whose day is not stated counts as one on some date, never as one at year end. */
  readonly kind: 'year' | 'year-end' | 'part-year' | 'date';
  /** In the words of the source, e.g. `2022, 8 months, Jan–Aug`. */
  readonly label: string;
}

/** One published number as a row states it; nothing is converted or filled in. */
export interface StatedFigure {
  readonly line: number;
  readonly cluster: string;
  /** Key and label under which it was published. */
  readonly key: string;
  readonly label: Localized;
  readonly concept: Concept;
  readonly scope: Scope;
  /** Whether key, qualifier or note state the scope; otherwise the place of the row does. */
  readonly scopeStated: boolean;
  readonly period: PublishedPeriod;
  /** Exact decimal text, in `unit`. */
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string | null;
  readonly exactness: Exactness;
  /** The year was inferred by the editor of the file; to be shown with the figure. */
  readonly yearInferred: boolean;
  /** A total over several years. */
  readonly severalYears: boolean;
  readonly forecast: boolean;
  /** Parts of the qualifier that nobody taught the reader. */
  readonly unknownQualifiers: readonly string[];
  /** How the editor of the file knows the figure; `seen` is in the source itself. */
  readonly confidence: string;
  readonly source: string;
  readonly note: string | null;
}

/** A stated figure with the item it fits exactly, or every reason why it is shown and never used. */
export type PublishedFigure = StatedFigure & {
  readonly fit:
    | { readonly item: string /** The value in the item's own unit. */; readonly value: string }
    | { readonly unused: readonly UnusedReason[] };
};
