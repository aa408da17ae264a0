/**
 * One reported value as canonical text: a decimal in the item's own unit, a truth, or the value of an option.
 * Absent keys are missing figures; a judgement not yet given is absent as well.
 */
export type ReportedValue = string | boolean;

/** A period's key: `once`, or `y2022` for the year 2022 (never integer-like, so key order is stable everywhere). */
export type PeriodKey = 'once' | `y${number}`;

/** Values of one item by period. */
export type ReportedSeries = Readonly<Partial<Record<PeriodKey, ReportedValue>>>;

/** Members of the roster of one year with their values by item, column by column; `null` is a missing value. */
export interface RosterYear {
  /** The revision of the roster in use; carried into the result. */
  readonly revision?: string;
  /** Where that revision comes from, as recorded. */
  readonly source?: string;
  /** Unified social credit codes (or county codes), each once. */
  readonly codes: readonly string[];
  readonly columns: Readonly<Record<string, readonly (ReportedValue | null)[]>>;
  /** Where values are recorded one by one, as those of counties are: the revision of each, column by column; carried into the result. */
  readonly revisions?: Readonly<Record<string, readonly (string | null)[]>>;
}

/** A title held by an enterprise, valid from (inclusive) to (inclusive); an open end is absent. */
export interface HeldTitle {
  readonly code: string;
  readonly title: string;
  readonly from: string;
  readonly to?: string;
  /** The record of the title, where there is one. */
  readonly revision?: string;
}

/**
 * Everything an evaluation reads about one case, and nothing else: plain JSON, hashed into the receipt.
 * A year without a roster is a missing roster, not an empty one.
 */
export interface CaseInput {
  /** The cluster (or application) that is judged. */
  readonly subject: string;
  /** ISO date on which titles must be valid. */
  readonly referenceDate: string;
  /** The latest reporting year; windows end here. */
  readonly referenceYear: number;
  /** Cluster-grain figures by item id. */
  readonly figures: Readonly<Record<string, ReportedSeries>>;
  readonly roster: Readonly<Partial<Record<`y${number}`, RosterYear>>>;
  /** Values by county, same shape as the roster. */
  readonly counties: Readonly<Partial<Record<`y${number}`, RosterYear>>>;
  readonly titles: readonly HeldTitle[];
  /** For each cluster-grain figure, the revision in use: item id → period → revision id. Carried into the result. */
  readonly provenance: Readonly<Record<string, Readonly<Partial<Record<PeriodKey, string>>>>>;
}
