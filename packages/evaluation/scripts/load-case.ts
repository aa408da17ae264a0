import type { CaseInput, RosterYear } from '../src/index.ts';
import { once, series, titles } from './load-items.ts';

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** A complete case with so many enterprises over four years; the same number gives the same case. */
export const loadCase = (number: number, enterprises = 300): CaseInput => {
  const next = random(number + 1);
  const money = (): string => (next() * 100_000).toFixed(2);
  const pick = (...values: string[]): string => values[Math.floor(next() * values.length)] ?? '';
  const codes = Array.from(
    { length: enterprises },
    (_, row) => `0${String(number).padStart(7, '0')}${String(row).padStart(10, '0')}`,
  );
  const column = <T>(make: () => T): T[] => codes.map(make);
  const everyYear = () => ({
    'load/output': column(money),
    'load/revenue': column(money),
    'load/research': column(money),
    'load/staff': column(() => String(Math.floor(next() * 900))),
    'load/size': column(() => pick('large', 'medium', 'small', 'micro')),
    'load/leading': column(() => next() > 0.3),
    'load/software': column(() => next() > 0.5),
  });
  const intensity = (): string => (next() * 50).toFixed(3);
  const onlyLast = () => ({
    'load/energy': column(intensity),
    'load/energy-benchmark': column(intensity),
    'load/water': column(intensity),
    'load/water-benchmark': column(intensity),
    'load/level': column(() => pick('one', 'two', 'three', 'four')),
    'load/platform': column(() => next() > 0.6),
  });
  const rosterYear = (year: string): RosterYear => ({
    codes,
    columns: { ...everyYear(), ...(year === 'y2023' && onlyLast()) },
  });
  const years = ['y2020', 'y2021', 'y2022', 'y2023'] as const;
  return {
    subject: `case-${number}`,
    referenceDate: '2024-05-31',
    referenceYear: 2023,
    figures: {
      ...Object.fromEntries(
        series.map((each) => [
          each.item.id,
          Object.fromEntries(years.map((year) => [year, String(1000 + Math.floor(next() * 1_000_000))])),
        ]),
      ),
      ...Object.fromEntries(once.map((each) => [each.item.id, { once: (next() * 200).toFixed(1) }])),
      'load/mechanism': { once: 'met' },
    },
    roster: Object.fromEntries(years.slice(1).map((year) => [year, rosterYear(year)])),
    counties: {},
    titles: codes
      .filter(() => next() > 0.7)
      .map((code) => ({ code, title: pick(...titles.map((t) => t.id)), from: '2021-01-01', to: '2026-12-31' })),
    provenance: Object.fromEntries(
      series.map((each) => [
        each.item.id,
        Object.fromEntries(years.map((year) => [year, `${each.item.id}:${year}:${number}`])),
      ]),
    ),
  };
};
