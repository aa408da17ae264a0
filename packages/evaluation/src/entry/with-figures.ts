import type { CaseInput, PeriodKey, ReportedSeries, ReportedValue } from '../case-input.ts';
import { entersCase } from './enters-case.ts';

/** A figure of the cluster as somebody is about to have it: its value, or none, and the revision where it is recorded. */
export interface FigurePut {
  readonly item: string;
  readonly period: PeriodKey;
  readonly value: ReportedValue | null;
  readonly revision?: string | undefined;
}

/** A series with one value put in or taken out; undefined when nothing is left of it. */
const put = <Value>(
  series: Readonly<Partial<Record<PeriodKey, Value>>> | undefined,
  period: PeriodKey,
  value: Value | null | undefined,
): Readonly<Partial<Record<PeriodKey, Value>>> | undefined => {
  const { [period]: _before, ...others } = series ?? {};
  const now = value === null || value === undefined ? others : { ...others, [period]: value };
  return Object.keys(now).length === 0 ? undefined : now;
};

const within = <Series>(all: Readonly<Record<string, Series>>, item: string, series: Series | undefined) => {
  const { [item]: _before, ...others } = all;
  return series === undefined ? others : { ...others, [item]: series };
};

/**
 * A case with figures of the cluster put in place of those it has: what an evaluation would read if they were in use. With the
 * revisions under which they are recorded it is the very input that the store would give. Figures of years after the one that the
 * case is judged at stay out of it, as they do in the store.
 */
export const withFigures = (input: CaseInput, puts: readonly FigurePut[]): CaseInput => {
  let { figures, provenance } = input;
  for (const { item, period, value, revision } of puts) {
    if (!entersCase(period, input.referenceYear)) continue;
    figures = within<ReportedSeries>(figures, item, put(figures[item], period, value));
    provenance = within(provenance, item, put(provenance[item], period, value === null ? null : revision));
  }
  return { ...input, figures, provenance };
};
