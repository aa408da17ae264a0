import { profileItems } from '@qunxing/cluster-profile';
import type { ItemDefinition } from '@qunxing/criterion';
import { sizeClass } from '@qunxing/reference';
import { describe, expect, it } from 'vitest';
import type { DemonstrationCluster } from './cluster.ts';
import { exerciseItems, forty } from './testing.ts';

const items = new Map([...profileItems, ...exerciseItems].map((item) => [item.id, item]));
const years = ['y2021', 'y2022', 'y2023', 'y2024'] as const;
type Year = (typeof years)[number];

/** A cluster's own value, or what its roster or counties add up to; undefined when something is missing. */
const reportedOf = (cluster: DemonstrationCluster, item: string, year: Year): number | undefined => {
  const grain = items.get(item)?.grain;
  if (grain === 'cluster') {
    const value = cluster.figures[item]?.[year];
    return value === undefined ? undefined : Number(value);
  }
  const table = grain === 'county' ? cluster.countyFigures[year] : cluster.rosters[year];
  const column = table?.columns[item];
  if (column === undefined || column.includes(null)) return undefined;
  return column.reduce((sum, value) => sum + Number(value), 0);
};

type Check = NonNullable<ItemDefinition['checks']>[number];

/** What a check finds wrong with a value, in words for the test's report. */
const problemOf = (cluster: DemonstrationCluster, item: string, year: Year, check: Check): string | undefined => {
  const value = reportedOf(cluster, item, year);
  if (value === undefined) return undefined;
  const where = `${cluster.name} ${item} ${year}`;
  if (check.check === 'sums-to') {
    const parts = check.items.map((part) => reportedOf(cluster, part, year));
    if (parts.includes(undefined)) return undefined;
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    return sum === value ? undefined : `${where}: ${value} is not ${sum}`;
  }
  if (check.check === 'at-most-item') {
    const most = reportedOf(cluster, check.item, year);
    return most === undefined || value <= most ? undefined : `${where}: ${value} exceeds ${most} of ${check.item}`;
  }
  const before = reportedOf(cluster, item, years[years.indexOf(year) - 1] ?? year);
  if (check.check !== 'year-on-year' || before === undefined || before === 0) return undefined;
  const change = (Math.abs(value - before) * 100) / before;
  return change <= Number(check.mostPercent) ? undefined : `${where}: changed by ${change} %`;
};

describe('the figures of demonstration clusters', () => {
  it('pass every plausibility check of their items', () => {
    const problems = forty.flatMap((cluster) =>
      [...items.values()]
        .filter(({ grain }) => grain === 'cluster')
        .flatMap((item) =>
          years.flatMap((year) =>
            (item.checks ?? []).flatMap((check) => problemOf(cluster, item.id, year, check) ?? []),
          ),
        ),
    );
    expect(problems).toEqual([]);
  });

  it('are checked by sums that find a figure that is off by one', () => {
    const [cluster] = forty;
    if (cluster === undefined) throw new Error('there are forty');
    const output = String(Number(cluster.figures['profile/gross-output']?.y2024) + 1);
    const off = { ...cluster, figures: { ...cluster.figures, 'profile/gross-output': { y2024: output } } };
    const check = { check: 'sums-to', items: ['profile/enterprise-output'] } as const;
    expect(problemOf(cluster, 'profile/gross-output', 'y2024', check)).toBeUndefined();
    expect(problemOf(off, 'profile/gross-output', 'y2024', check)).toContain('is not');
  });

  it('are nowhere under zero, and no enterprise spends more on R&D than it earns', () => {
    for (const { figures, rosters } of forty) {
      const own = Object.values(figures).flatMap((series) => Object.values(series));
      const numbers = own.filter((value) => typeof value === 'string' && /^-?\d/.test(value)).map(Number);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      for (const year of years) {
        const revenue = rosters[year]?.columns['profile/enterprise-revenue'] ?? [];
        const research = rosters[year]?.columns['profile/enterprise-rd-expense'] ?? [];
        expect(research.every((expense, row) => Number(expense) <= Number(revenue[row]))).toBe(true);
      }
    }
  });

  it('declare the size class that staff and revenue of the year decide', () => {
    for (const { rosters } of forty) {
      for (const year of years) {
        const columns = rosters[year]?.columns ?? {};
        const classes = (columns['profile/enterprise-revenue'] ?? []).map((revenue, row) => {
          const staff = Number(columns['profile/enterprise-employment']?.[row]);
          const found = sizeClass('industry', { staff, revenue: Number(revenue) });
          return 'sizeClass' in found ? found.sizeClass : null;
        });
        expect(columns['profile/size-class']).toEqual(classes);
      }
    }
  });
});
