import type { CaseInput, HeldTitle, ReportedSeries, ReportedValue, RosterYear } from '@qunxing/evaluation';

/** Rows of one year's roster (or counties) by code, with the reported values by item; `null` is a missing value. */
export type Rows = Readonly<Record<string, Readonly<Record<string, ReportedValue | null>>>>;

/** What a case for tests knows; everything else is missing. */
export interface CaseParts {
  /** Values of items that are reported once. */
  readonly once?: Readonly<Record<string, ReportedValue>>;
  /** Values of yearly items, for consecutive years that end with 2023; `null` is a missing year. */
  readonly yearly?: Readonly<Record<string, readonly (ReportedValue | null)[]>>;
  readonly roster?: Readonly<Partial<Record<`y${number}`, Rows>>>;
  readonly counties?: Readonly<Partial<Record<`y${number}`, Rows>>>;
  readonly titles?: readonly HeldTitle[];
}

const referenceYear = 2023;

const seriesOf = (values: readonly (ReportedValue | null)[]): ReportedSeries => {
  const first = referenceYear - values.length + 1;
  return Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[`y${first + index}`, value] as const])),
  );
};

const rosterOf = (rows: Rows): RosterYear => {
  const codes = Object.keys(rows);
  const items = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const column = (item: string) => codes.map((code) => rows[code]?.[item] ?? null);
  return { codes, columns: Object.fromEntries(items.map((item) => [item, column(item)])) };
};

const rostersOf = (years: Readonly<Partial<Record<`y${number}`, Rows>>> = {}): CaseInput['roster'] =>
  Object.fromEntries(Object.entries(years).map(([year, rows]) => [year, rosterOf(rows ?? {})]));

/** A case for tests: reference year 2023, titles judged on 31 May 2024, and nothing known but what is given. */
export const aCase = ({ once = {}, yearly = {}, roster, counties, titles = [] }: CaseParts = {}): CaseInput => ({
  subject: 'case-for-tests',
  referenceDate: '2024-05-31',
  referenceYear,
  figures: {
    ...Object.fromEntries(Object.entries(once).map(([item, value]) => [item, { once: value }])),
    ...Object.fromEntries(Object.entries(yearly).map(([item, values]) => [item, seriesOf(values)])),
  },
  roster: rostersOf(roster),
  counties: rostersOf(counties),
  titles,
  provenance: {},
});

/** A title that an enterprise holds from the start of 2022, without end unless one is given. */
export const held = (code: string, title: string, until?: string): HeldTitle => ({
  code,
  title,
  from: '2022-01-01',
  ...(until !== undefined && { to: until }),
});
