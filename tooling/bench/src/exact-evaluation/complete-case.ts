import type { ItemDefinition } from '@qunxing/criterion';
import type { CaseInput, PeriodKey, ReportedValue, RosterYear } from '@qunxing/evaluation';

const lastYear = 2023;

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const yearsOf = ({ years = 1 }: ItemDefinition): readonly number[] =>
  Array.from({ length: years }, (_, back) => lastYear - back);

const reportedValue = (item: ItemDefinition, next: () => number): ReportedValue => {
  if (item.kind === 'declared') return next() > 0.4;
  const options = item.options ?? [];
  if (item.kind !== 'number') return options[Math.floor(next() * options.length)]?.value ?? '';
  return item.whole ? String(Math.floor(next() * 1000)) : (next() * 1_000_000).toFixed(2);
};

const seriesOf = (item: ItemDefinition, next: () => number) => {
  const periods: readonly PeriodKey[] =
    item.time === 'once' ? ['once'] : yearsOf(item).map((year) => `y${year}` as const);
  return Object.fromEntries(periods.map((period) => [period, reportedValue(item, next)]));
};

const rosterOf = (items: readonly ItemDefinition[], codes: readonly string[], next: () => number) => {
  const years = [...new Set(items.flatMap(yearsOf))];
  const yearOf = (year: number): RosterYear => ({
    codes,
    columns: Object.fromEntries(
      items
        .filter((item) => yearsOf(item).includes(year))
        .map((item) => [item.id, codes.map(() => reportedValue(item, next))]),
    ),
  });
  return Object.fromEntries(years.map((year) => [`y${year}` as const, yearOf(year)]));
};

/** A case that misses nothing, with so many enterprises; the same number gives the same case. */
export const completeCase = (items: readonly ItemDefinition[], number: number, enterprises: number): CaseInput => {
  const next = randomOf(number + 1);
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const ofCluster = unique.filter(({ grain }) => grain === 'cluster');
  const codes = Array.from(
    { length: enterprises },
    (_, row) => `0${String(number).padStart(7, '0')}${String(row).padStart(10, '0')}`,
  );
  const figures = Object.fromEntries(ofCluster.map((item) => [item.id, seriesOf(item, next)]));
  return {
    subject: `case-${number}`,
    referenceDate: `${lastYear}-12-31`,
    referenceYear: lastYear,
    figures,
    roster: rosterOf(
      unique.filter(({ grain }) => grain === 'enterprise'),
      codes,
      next,
    ),
    counties: {},
    titles: [],
    provenance: Object.fromEntries(
      Object.entries(figures).map(([item, series]) => [
        item,
        Object.fromEntries(Object.keys(series).map((period) => [period, `${number}:${item}:${period}`])),
      ]),
    ),
  };
};
