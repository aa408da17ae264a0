import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { readClusters } from './cluster-read.ts';
import { clustersById } from './cluster-rows.ts';
import { clusterSources } from './cluster-sources.ts';
import { county, type SmallRegister, seedClusters } from './testing.ts';

describe.each(testEngines)('a row of the register in an %s database', (engine) => {
  let database: Database;
  let ids: SmallRegister;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    ids = await seedClusters(database.sql);
  });
  afterAll(() => database.close());

  it('shows a row with its counties, figures and latest evaluation', async () => {
    const [tea] = await clustersById(database.sql, [ids.tea], 'trial-2024');
    expect(tea).toMatchObject({
      divisionCode: '520328',
      prefectureCode: '520300',
      counties: [county('520328', true, '60.000'), county('520329', false, '40.000')],
      figureCount: 0,
      recognized: false,
      latest: { standardId: 'trial-2024', verdict: 'no-data', known: 1, met: 0, total: 1 },
    });
    const [guitars] = await clustersById(database.sql, [ids.guitars]);
    expect(guitars).toMatchObject({ figureCount: 2, recognized: true, latest: { standardId: 'trial-2025' } });
    const [machines] = await clustersById(database.sql, [ids.machines]);
    expect(machines).toMatchObject({ divisionCode: '520000', prefectureCode: null, zoneId: 'guian-new-area' });
  });

  it('tells the publications that speak of a cluster, each once, in the order recorded', async () => {
    const read = { sources: clusterSources };
    const { sources } = await readClusters(database.sql, [ids.guitars, ids.tea], read);
    expect(sources.get(ids.guitars)?.map(({ source }) => source)).toEqual(['报纸', '公告']);
    expect(sources.has(ids.tea)).toBe(false);
  });
});
