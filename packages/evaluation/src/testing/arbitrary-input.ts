import * as fc from 'fast-check';
import type { CaseInput, HeldTitle, ReportedValue, RosterYear } from '../case-input.ts';
import { anyItems } from './any-items.ts';

const years = ['y2020', 'y2021', 'y2022', 'y2023'] as const;

const anyValue = (kind: string): fc.Arbitrary<ReportedValue> =>
  kind === 'declared'
    ? fc.boolean()
    : kind === 'number'
      ? fc.constantFrom(
          '0',
          '1',
          '2',
          '3.25',
          '10',
          '-1',
          '0.5',
          '12345678.99',
          '9007199254740993',
          '0.000000000000001',
        )
      : fc.constantFrom('low', 'middle', 'high');

const maybe = <T>(value: fc.Arbitrary<T>, nil: null | undefined = null) => fc.option(value, { nil, freq: 6 });

const rosterOf = (grain: 'enterprise' | 'county'): fc.Arbitrary<RosterYear> =>
  fc.subarray(['A', 'B', 'C', 'D']).chain((codes) =>
    fc
      .record(
        Object.fromEntries(
          anyItems
            .filter((item) => item.grain === grain)
            .map((item) => [
              item.id,
              fc.option(fc.array(maybe(anyValue(item.kind)), { minLength: codes.length, maxLength: codes.length }), {
                nil: undefined,
                freq: 12,
              }),
            ]),
        ),
      )
      .map((columns) => ({ codes, columns: withoutGaps(columns) })),
  );

const withoutGaps = <T>(record: Readonly<Record<string, T | undefined>>): Record<string, T> => {
  const kept: Record<string, T> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) kept[key] = value;
  return kept;
};

const byYear = <T>(value: fc.Arbitrary<T>) =>
  fc
    .record(Object.fromEntries(years.map((year) => [year, fc.option(value, { nil: undefined, freq: 8 })])))
    .map((record) => withoutGaps(record));

const titles: fc.Arbitrary<HeldTitle[]> = fc.array(
  fc.record({
    code: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    title: fc.constantFrom('gold', 'silver'),
    from: fc.constantFrom('2020-01-01', '2024-05-31', '2024-06-01'),
  }),
  { maxLength: 4 },
);

const figures = fc
  .record(
    Object.fromEntries(
      anyItems
        .filter((item) => item.grain === 'cluster')
        .map((item) => [
          item.id,
          item.time === 'once'
            ? fc.option(anyValue(item.kind), { nil: undefined, freq: 6 }).map((once) => withoutGaps({ once }))
            : byYear(anyValue(item.kind)),
        ]),
    ),
  )
  .map((record) => withoutGaps(record));

/** A case with or without each of its values: figures of every kind, rosters that change from year to year, titles. */
export const anyInput: fc.Arbitrary<CaseInput> = fc.record({
  subject: fc.constant('case'),
  referenceDate: fc.constant('2024-05-31'),
  referenceYear: fc.constant(2023),
  figures,
  roster: byYear(rosterOf('enterprise')),
  counties: byYear(rosterOf('county')),
  titles,
  provenance: fc.constant({ 'any/cluster-money': { y2023: 'r-1' } }),
});

/** The same case with one known value taken away: a figure, a value of a member, a column, or a roster. */
export const withoutOne = (input: CaseInput, choice: number): CaseInput => {
  const removals: (() => CaseInput)[] = [];
  const drop = <T extends object>(record: T, key: string): T =>
    Object.fromEntries(Object.entries(record).filter(([each]) => each !== key)) as T;
  for (const [id, series] of Object.entries(input.figures)) {
    for (const period of Object.keys(series)) {
      removals.push(() => ({ ...input, figures: { ...input.figures, [id]: drop(series, period) } }));
    }
  }
  for (const part of ['roster', 'counties'] as const) {
    for (const [year, roster] of Object.entries(input[part])) {
      if (roster === undefined) continue;
      const put = (columns: RosterYear['columns']): CaseInput => ({
        ...input,
        [part]: { ...input[part], [year]: { ...roster, columns } },
      });
      removals.push(() => ({ ...input, [part]: drop(input[part], year) }));
      for (const [id, column] of Object.entries(roster.columns)) {
        removals.push(() => put(drop(roster.columns, id)));
        for (const row of column.keys()) {
          removals.push(() => put({ ...roster.columns, [id]: column.map((value, at) => (at === row ? null : value)) }));
        }
      }
    }
  }
  return removals[choice % Math.max(1, removals.length)]?.() ?? input;
};
