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
    const found = await database.sql.query(
      `SELECT former.name AS former, former.valid_to::text AS until, former.validity, present.name AS present,
         present.validity AS "presentValidity", prefecture.name AS prefecture, prefecture.parent_code AS province,
         prefecture.validity AS "prefectureValidity"
       FROM division former JOIN division present ON present.code = former.successor_code
       JOIN division prefecture ON prefecture.code = present.parent_code
       WHERE former.code = '520222'`,
    );
    expect(found).toMatchObject([
      {
        former: '盘县',
        until: '2017-04-13',
        validity: { status: 'provisional' },
        present: '盘州市',
        presentValidity: { status: 'provisional' },
        prefecture: '六盘水市',
        province: '520000',
        prefectureValidity: null,
      },
    ]);
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
