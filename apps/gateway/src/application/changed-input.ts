import type { CaseInput, HeldTitle, PeriodKey, ReportedSeries, ReportedValue, RosterYear } from '@qunxing/evaluation';

/** A figure of the cluster that was another one, or none, before; undefined where there is none. */
interface ChangedFigure {
  readonly item: string;
  readonly period: PeriodKey;
  readonly before: ReportedValue | undefined;
  readonly after: ReportedValue | undefined;
}

/** How many enterprises came to the roster of a year, left it, or have another value than before. */
export interface ChangedRoster {
  readonly year: number;
  readonly joined: number;
  readonly left: number;
  readonly corrected: number;
}

/** What tells a case from what it was before. */
export interface ChangedInput {
  /** By item and period, in the order of their names. */
  readonly figures: readonly ChangedFigure[];
  readonly rosters: readonly ChangedRoster[];
  readonly titles: { readonly joined: number; readonly left: number };
}

const keysOf = (...records: readonly object[]): readonly string[] =>
  [...new Set(records.flatMap((record) => Object.keys(record)))].sort();

const periodsOf = (before: ReportedSeries, after: ReportedSeries): readonly PeriodKey[] =>
  // The keys of a series are its periods.
  keysOf(before, after) as readonly PeriodKey[];

const changedFigures = (before: CaseInput['figures'], after: CaseInput['figures']): readonly ChangedFigure[] =>
  keysOf(before, after).flatMap((item) => {
    const [was, is] = [before[item] ?? {}, after[item] ?? {}];
    return periodsOf(was, is)
      .filter((period) => was[period] !== is[period])
      .map((period) => ({ item, period, before: was[period], after: is[period] }));
  });

const noRoster: RosterYear = { codes: [], columns: {} };

/** Each member with its values by item, those that are missing left out. */
const membersOf = ({ codes, columns }: RosterYear): ReadonlyMap<string, string> => {
  const items = Object.entries(columns).sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(
    codes.map((code, place) => [
      code,
      JSON.stringify(items.flatMap(([item, values]) => (values[place] == null ? [] : [[item, values[place]]]))),
    ]),
  );
};

const changedRoster = (before: RosterYear = noRoster, after: RosterYear = noRoster) => {
  const [was, is] = [membersOf(before), membersOf(after)];
  return {
    joined: [...is.keys()].filter((code) => !was.has(code)).length,
    left: [...was.keys()].filter((code) => !is.has(code)).length,
    corrected: [...is].filter(([code, values]) => was.has(code) && was.get(code) !== values).length,
  };
};

const titleKey = ({ code, title, from, to }: HeldTitle): string => JSON.stringify([code, title, from, to ?? null]);

/** Compares what was handed in with what had been handed in before. */
export const changedInput = (before: CaseInput, after: CaseInput): ChangedInput => {
  const years = keysOf(before.roster, after.roster) as readonly `y${number}`[]; // the keys of rosters are years
  const rosters = years
    .map((year) => ({ year: Number(year.slice(1)), ...changedRoster(before.roster[year], after.roster[year]) }))
    .filter(({ joined, left, corrected }) => joined + left + corrected > 0);
  const [was, is] = [new Set(before.titles.map(titleKey)), new Set(after.titles.map(titleKey))];
  const titles = {
    joined: [...is].filter((title) => !was.has(title)).length,
    left: [...was].filter((title) => !is.has(title)).length,
  };
  return { figures: changedFigures(before.figures, after.figures), rosters, titles };
};
