import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { enterprisePage } from '../enterprises/enterprise-page.ts';
import { saveEnterprises } from '../enterprises/save-enterprises.ts';
import { recorded, seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { clusterPage } from './cluster-page.ts';

/** By code point. Locales put `a` before `B`, and pinyin puts 安 before 吉. */
const ordered = ['10号', '9号', 'B组', 'a组', '吉他', '安顺', '贵阳'];
const entered = ['贵阳', 'a组', '安顺', '9号', '吉他', 'B组', '10号'];

describe.each(testEngines)('names in an %s database', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const { sql } = database;
    await seedRegister(sql);
    for (const name of entered) await storeCluster(sql, { name, leadingIndustry: name, industryCode: null });
    const enterprises = entered.map((name, place) => ({
      ...{ creditCode: `91520324MA000000${place}0`, name, industryCode: null, countyCode: '520324' },
      demonstration: true,
    }));
    await saveEnterprises(sql, enterprises, recorded.at);
  });
  afterAll(() => database.close());

  it.each([
    ['cluster', 'name'],
    ['cluster', 'leading_industry'],
    ['enterprise', 'name'],
  ])('of %s.%s are compared by code point, whatever the locale of the database is', async (table, column) => {
    const found = await database.sql.query(
      `SELECT c.collname AS collation FROM pg_attribute a JOIN pg_collation c ON c.oid = a.attcollation
       WHERE a.attrelid = $1::regclass AND a.attname = $2`,
      [table, column],
    );
    expect(found).toEqual([{ collation: 'C' }]);
  });

  it.each(['name', 'industry'] as const)('sort clusters by %s', async (order) => {
    const page = { order, limit: 10, offset: 0 };
    expect((await clusterPage(database.sql, {}, page)).map(({ name }) => name)).toEqual(ordered);
    const backwards = await clusterPage(database.sql, {}, { ...page, descending: true });
    expect(backwards.map(({ name }) => name)).toEqual(ordered.toReversed());
  });

  it('sort enterprises', async () => {
    const page = await enterprisePage(database.sql, {}, { limit: 10, offset: 0 });
    expect(page.map(({ name }) => name)).toEqual(ordered);
  });

  it.each([
    ['cluster', 'cluster_name_key'],
    ['enterprise', 'enterprise_name_idx'],
  ])('of a page of %s are read in order from %s', async (table, index) => {
    const plan = await database.transaction(async ({ query }) => {
      await query('SET LOCAL enable_seqscan = off');
      const asked = `EXPLAIN SELECT id FROM ${table} ORDER BY name COLLATE "C", id LIMIT 5`;
      return query<Record<string, string>>(asked);
    });
    expect(plan.map((line) => Object.values(line)[0]).join('\n')).toContain(`using ${index}`);
  });
});
