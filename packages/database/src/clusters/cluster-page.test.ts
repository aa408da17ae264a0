import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import type { ClusterFilter } from './cluster-filter.ts';
import { type ClusterOrder, clusterPage, clusterPages } from './cluster-page.ts';
import { seedClusters } from './testing.ts';

describe.each(testEngines)('a page of the register in an %s database', (engine) => {
  let database: Database;
  let statements = 0;
  beforeAll(async () => {
    database = await openTestDatabase(engine, {
      onStatement: () => {
        statements += 1;
      },
    });
    await seedClusters(database.sql);
  });
  afterAll(() => database.close());

  const names = async (filter: ClusterFilter, order: ClusterOrder, descending: boolean) => {
    const rows = await clusterPage(database.sql, filter, { order, descending, limit: 50, offset: 0 });
    return rows.map(({ name }) => name);
  };

  it.each<[ClusterOrder, boolean, readonly string[]]>([
    ['place', true, ['电池', '茶叶_100%', '吉他', '装备']],
    ['industry', false, ['茶叶_100%', '吉他', '装备', '电池']],
    ['industry', true, ['装备', '吉他', '茶叶_100%', '电池']],
    ['figures', true, ['吉他', '电池', '装备', '茶叶_100%']],
  ])('sorts by %s (descending: %s), those without it last', async (order, descending, expected) => {
    expect(await names({}, order, descending)).toEqual(expected);
  });

  it('sorts by verdict and coverage of the standard that is shown', async () => {
    const byVerdict = await names({ standard: 'trial-2024' }, 'verdict', true);
    expect(byVerdict).toEqual(['吉他', '装备', '茶叶_100%', '电池']);
    expect((await names({ standard: 'trial-2024' }, 'coverage', true)).slice(-2)).toEqual(['装备', '电池']);
  });

  it('pages without losing or repeating a row, in one statement each', async () => {
    statements = 0;
    const pages = [];
    for (const offset of [0, 2, 4])
      pages.push(await clusterPage(database.sql, {}, { order: 'verdict', limit: 2, offset }));
    expect(statements).toBe(3);
    expect(pages.map((rows) => rows.length)).toEqual([2, 2, 0]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(4);
    const streamed = [];
    for await (const rows of clusterPages(database.sql, { demonstration: true }))
      streamed.push(...rows.map(({ name }) => name));
    expect(streamed).toEqual(['装备', '茶叶_100%', '电池']);
  });
});
