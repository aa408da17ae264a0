import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { countClusters } from './cluster-page.ts';
import { clustersById } from './cluster-rows.ts';
import { county } from './testing.ts';

describe.each(testEngines)('entering clusters into an %s database', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
  });
  afterAll(() => database.close());

  it('keeps a cluster as it was when its name is entered again', async () => {
    const guitars = await storeCluster(database.sql, { name: '吉他' });
    expect(await storeCluster(database.sql, { name: '吉他', niche: '电吉他' })).toBe(guitars);
    const [row] = await clustersById(database.sql, [guitars]);
    expect(row).toMatchObject({ niche: null, counties: [county('520324', true)] });
  });

  it('refuses an unknown county', async () => {
    await expect(storeCluster(database.sql, { name: '无名', counties: [county('529999', true)] })).rejects.toThrow();
    expect(await countClusters(database.sql, { search: '无名' })).toBe(0);
  });
});
