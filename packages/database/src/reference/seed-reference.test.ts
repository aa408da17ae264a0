import { guizhou } from '@qunxing/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { seedReference } from './seed-reference.ts';

describe.each(testEngines)('reference data in an %s database', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedReference(database.sql, [guizhou]);
  });
  afterAll(() => database.close());
  const counts = () =>
    database.sql.query(
      `SELECT (SELECT count(*)::int FROM division WHERE level = 'county' AND valid_to IS NULL) AS counties,
         (SELECT count(*)::int FROM division WHERE level = 'province') AS provinces,
         (SELECT count(*)::int FROM adjacency) AS pairs, (SELECT count(*)::int FROM zone) AS zones,
         (SELECT count(*)::int FROM zone_county) AS parts`,
    );

  it('has every county in force, every province, the pairs and the zones', async () => {
    expect(await counts()).toEqual([
      { counties: 88, provinces: 34, pairs: guizhou.adjacency.length, zones: 2, parts: 5 },
    ]);
  });

  it('is the same when seeded again', async () => {
    const before = await counts();
    await seedReference(database.sql, [guizhou]);
    expect(await counts()).toEqual(before);
  });

  it('leads from a former county to the present one, with dates and the reason', async () => {
    const former = await database.prisma.division.findUniqueOrThrow({
      where: { code: '520222' },
      include: { successor: { include: { parent: true } } },
    });
    expect(former.name).toBe('盘县');
    expect(former.validTo).toEqual(new Date('2017-04-13'));
    expect(former.validity).toMatchObject({ status: 'provisional' });
    expect(former.successor).toMatchObject({ name: '盘州市', validity: { status: 'provisional' } });
    expect(former.successor?.parent).toMatchObject({ name: '六盘水市', parentCode: '520000', validity: null });
  });

  it('keeps what an officer confirmed about two counties', async () => {
    await database.sql.query(
      `UPDATE adjacency SET adjacent = false, provenance = '{"status":"official","source":{"zh-CN":"核实","en":"confirmed"}}'
       WHERE a = '520102' AND b = '520103'`,
    );
    await seedReference(database.sql, [guizhou]);
    expect(await database.sql.query(`SELECT adjacent FROM adjacency WHERE a = '520102' AND b = '520103'`)).toEqual([
      { adjacent: false },
    ]);
  });
});
