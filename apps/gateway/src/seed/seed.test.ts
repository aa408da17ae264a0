import { countClusters } from '@qunxing/database';
import { caseOf, clustersOfOneCounty, demonstrationClusters, type Scenario } from '@qunxing/demo-data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.ts';
import { seed } from './seed.ts';
import { demonstrationCasesOf, demonstrationRows, openUnseeded, rowCounts } from './testing.ts';

const quiet = { say: () => undefined, isStopped: () => Promise.resolve(false) };

/** Says so many sentences, then wants to stop. */
const stoppingAfter = (sentences: number) => {
  let said = 0;
  return {
    say: () => {
      said += 1;
    },
    isStopped: () => Promise.resolve(said >= sentences),
  };
};

const shownClusters = [
  ...demonstrationClusters({ seed: 2024, count: 40 }),
  ...clustersOfOneCounty(2024, 40, { county: '520328' }),
];

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openUnseeded(true);
  await seed(gateway, quiet);
}, 300_000);
afterAll(() => gateway.database.close());

const expected: readonly (readonly [Scenario, string])[] = [
  ['meets-all', 'met'],
  ['growth-by-a-hair', 'not-met'],
  ['leading-share-by-a-hair', 'not-met'],
  ['adoption-by-a-hair', 'not-met'],
  ['misses-research', 'no-data'],
  ['misses-roster-values', 'no-data'],
  ['awaits-judgement', 'needs-judgement'],
  ['spans-two-counties', 'met'],
  ['declines', 'not-met'],
  ['zero-base', 'no-number'],
  ['large-enterprises-dominate', 'not-met'],
  ['ordinary', 'not-met'],
];

describe('a demonstration database', () => {
  it('shows its clusters, marked as invented, seven of them in the county of the accounts', async () => {
    expect(await countClusters(gateway.database.sql, { demonstration: true })).toBe(46);
    expect(shownClusters.filter(({ counties: [lead] }) => lead?.code === '520328')).toHaveLength(7);
    expect((await demonstrationRows(gateway.database)).map(({ name }) => name).sort()).toEqual(
      shownClusters.map(({ name }) => name).sort(),
    );
    const real = await gateway.database.sql.query<{ creditCode: string }>(
      `SELECT credit_code AS "creditCode" FROM enterprise WHERE NOT demonstration OR credit_code NOT LIKE 'X1000000%'`,
    );
    expect(real).toEqual([]);
  });

  it.each(expected)('judges a cluster that shows %s under the exercise standard: %s', async (scenario, verdict) => {
    const shown = shownClusters.find((cluster) => cluster.scenario === scenario);
    const row = (await demonstrationRows(gateway.database)).find(({ name }) => name === shown?.name);
    expect(row?.latest?.verdict).toBe(verdict);
  });

  it('holds everything that an evaluation of the clusters reads', async () => {
    const stored = await demonstrationCasesOf(gateway.database);
    for (const cluster of shownClusters) {
      const { subject: _number, provenance: _none, referenceYear: _year, ...read } = caseOf(cluster);
      expect(stored.get(cluster.name)).toMatchObject(read);
    }
  });

  it('holds their incidents and where every figure comes from', async () => {
    const planned = shownClusters.flatMap(({ incidents }) => incidents);
    expect(planned.length).toBeGreaterThan(0);
    expect(await rowCounts(gateway.database)).toMatchObject({ incident: planned.length });
    const sources = await gateway.database.sql.query<{ source: string }>(
      `SELECT DISTINCT f.source FROM figure_revision f JOIN cluster c ON c.id = f.cluster_id WHERE c.demonstration`,
    );
    expect(sources).toEqual([{ source: '示例数据生成器（种子 2024）' }]);
  });

  it('gets nothing new when it is seeded again', async () => {
    const before = await rowCounts(gateway.database);
    await seed(gateway, quiet);
    expect(await rowCounts(gateway.database)).toEqual(before);
  });

  it('is the same when seeding was stopped twice and taken up again', async () => {
    const interrupted = await openUnseeded(true);
    try {
      await seed(interrupted, stoppingAfter(6));
      expect(await countClusters(interrupted.database.sql, { demonstration: true })).toBe(10);
      await seed(interrupted, stoppingAfter(3));
      expect(await countClusters(interrupted.database.sql, { demonstration: true })).toBe(25);
      await seed(interrupted, quiet);
      expect(await rowCounts(interrupted.database)).toEqual(await rowCounts(gateway.database));
      expect(await demonstrationCasesOf(interrupted.database)).toEqual(await demonstrationCasesOf(gateway.database));
    } finally {
      await interrupted.database.close();
    }
  }, 300_000);
});

describe('a database for real data', () => {
  it('gets neither demonstration clusters nor demonstration accounts', async () => {
    const real = await openUnseeded(false);
    try {
      await seed(real, quiet);
      expect(await countClusters(real.database.sql, { demonstration: true })).toBe(0);
      expect(await rowCounts(real.database)).toMatchObject({ account: 0, enterprise: 0 });
    } finally {
      await real.database.close();
    }
  }, 300_000);
});
