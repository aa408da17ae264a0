import { clusterPage } from '@qunxing/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Gateway } from '../gateway.ts';
import { seed } from '../seed/seed.ts';
import { openUnseeded } from '../seed/testing.ts';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openUnseeded(false);
  await seed(gateway, { say: () => undefined, isStopped: () => Promise.resolve(false) });
}, 120_000);
afterAll(() => gateway.database.close());

it('a figure that no requirement reads does not move the year: Zheng’an has published outputs of 2018 and 2022', async () => {
  const { sql } = gateway.database;
  const filter = { search: '正安', standard: 'national-2022', demonstration: false };
  const [cluster] = await clusterPage(sql, filter, { limit: 1, offset: 0 });
  expect(cluster?.latest).toMatchObject({ known: 1, needed: 64 });
  const [kept] = await sql.query<{ year: number; newest: string }>(
    `SELECT e.reference_year AS year, (SELECT max(period) FROM figure_revision WHERE cluster_id = $1) AS newest
     FROM evaluation e WHERE e.cluster_id = $1 AND e.standard_hash = $2`,
    [cluster?.id, cluster?.latest?.standardHash],
  );
  expect(kept).toEqual({ year: 2022, newest: 'y2025' });
});
