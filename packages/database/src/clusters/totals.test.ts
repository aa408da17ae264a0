import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { countySummaries } from './county-summaries.ts';
import { industries } from './industries.ts';
import { seedClusters } from './testing.ts';
import { totals } from './totals.ts';

describe.each(testEngines)('the register as a whole in an %s database', (engine) => {
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

  it('counts by county for the map; a cluster of two counties counts in both', async () => {
    statements = 0;
    const summaries = await countySummaries(database.sql, { standard: 'trial-2024' });
    expect(statements).toBe(1);
    expect(summaries.map(({ county: code, clusters, verdicts }) => [code, clusters, verdicts])).toEqual([
      ['520111', 1, { 'no-data': 1 }],
      ['520324', 1, { 'not-met': 1 }],
      ['520328', 1, { 'no-data': 1 }],
      ['520329', 1, { 'no-data': 1 }],
      ['520402', 1, { 'no-data': 1 }],
      ['520622', 1, { none: 1 }],
    ]);
    expect(summaries.find(({ county: code }) => code === '520324')).toMatchObject({
      demonstration: 0,
      recognized: 1,
      known: 1,
      needed: 2,
    });
    const real = await countySummaries(database.sql, { standard: 'trial-2024', demonstration: false });
    expect(real.map(({ county: code }) => code)).toEqual(['520324']);
  });

  it('counts as a whole, with and without demonstration', async () => {
    statements = 0;
    expect(await totals(database.sql, { standard: 'trial-2024' })).toEqual({
      clusters: 4,
      demonstrationClusters: 3,
      recognizedClusters: 1,
      comparisonClusters: 1,
      counties: 6,
      enterprises: 0,
      figures: 2,
      fittingFigures: 0,
      evaluations: 4,
      verdicts: { 'not-met': 1, 'no-data': 2, none: 1 },
      known: 2,
      needed: 6,
    });
    expect(statements).toBe(1);
    expect(await totals(database.sql, { demonstration: false })).toMatchObject({
      clusters: 1,
      verdicts: { 'no-data': 1 },
    });
  });

  it('offers the industries there are', async () => {
    expect(await industries(database.sql)).toEqual([
      { leadingIndustry: '吉他制造', industryCode: '2422', clusters: 1 },
      { leadingIndustry: '精制茶加工', industryCode: '1530', clusters: 1 },
      { leadingIndustry: '装备制造', industryCode: null, clusters: 1 },
    ]);
  });
});
