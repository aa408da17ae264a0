import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import type { ClusterFilter } from './cluster-filter.ts';
import { clusterPage, countClusters } from './cluster-page.ts';
import { seedClusters } from './testing.ts';

describe.each(testEngines)('the register in an %s database', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedClusters(database.sql);
  });
  afterAll(() => database.close());

  const names = async (filter: ClusterFilter) => {
    const rows = await clusterPage(database.sql, filter, { limit: 50, offset: 0 });
    expect(await countClusters(database.sql, filter)).toBe(rows.length);
    return rows.map(({ name }) => name);
  };

  it.each<[string, ClusterFilter, readonly string[]]>([
    ['every cluster of the programme', {}, ['装备', '吉他', '茶叶_100%', '电池']],
    ['those of other provinces apart', { comparison: true }, ['常熟氟材料']],
    ['by a part of the name', { search: '吉' }, ['吉他']],
    ['by a part of the niche', { search: '锰' }, ['电池']],
    ['by signs that mean something in SQL', { search: '_100%' }, ['茶叶_100%']],
    ['by an empty search: all', { search: '' }, ['装备', '吉他', '茶叶_100%', '电池']],
    ['by the applicant county', { county: '520328' }, ['茶叶_100%']],
    ['by a county that does not lead', { county: '520329' }, ['茶叶_100%']],
    ['by a prefecture', { prefecture: '520300' }, ['吉他', '茶叶_100%']],
    ['by a prefecture in which only a part lies', { prefecture: '520400' }, ['装备']],
    ['by the beginning of an industry code', { industry: '15' }, ['茶叶_100%']],
    ['by words of the industry', { industry: '制造' }, ['装备', '吉他']],
    ['by zone', { zone: 'guian-new-area' }, ['装备']],
    ['for demonstration only', { demonstration: true }, ['装备', '茶叶_100%', '电池']],
    ['real ones only', { demonstration: false }, ['吉他']],
    ['by recognition', { recognized: true }, ['吉他']],
    ['without recognition', { recognized: false }, ['装备', '茶叶_100%', '电池']],
    ['by verdict under a standard', { standard: 'trial-2024', verdicts: ['not-met'] }, ['吉他']],
    ['by verdict under any standard: the latest', { verdicts: ['not-met'] }, []],
    ['by several verdicts', { standard: 'trial-2024', verdicts: ['no-data', 'none'] }, ['装备', '茶叶_100%', '电池']],
    [
      'that were not evaluated under a standard',
      { standard: 'trial-2025', verdicts: ['none'] },
      ['装备', '茶叶_100%', '电池'],
    ],
    ['by coverage from', { standard: 'trial-2024', coverageAtLeast: 50 }, ['吉他', '茶叶_100%']],
    ['by coverage below', { standard: 'trial-2024', coverageBelow: 50 }, ['装备', '电池']],
    [
      'by everything at once',
      { standard: 'trial-2024', prefecture: '520300', verdicts: ['no-data'], search: '茶' },
      ['茶叶_100%'],
    ],
  ])('finds %s', async (_, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });
});
