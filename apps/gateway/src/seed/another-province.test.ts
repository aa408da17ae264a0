import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elsewhere } from '@qunxing/configuration/testing';
import { countClusters, type Database } from '@qunxing/database';
import { guizhouTrades } from '@qunxing/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationAccountsOf } from '../account/demonstration-accounts.ts';
import { refuseOtherProvince } from '../division/other-province.ts';
import type { Gateway } from '../gateway.ts';
import { buildServer } from '../server/build-server.ts';
import { seed } from './seed.ts';
import { openUnseeded } from './testing.ts';

const quiet = { say: () => undefined, isStopped: () => Promise.resolve(false) };

/** Every row of every table as text, by table; of the divisions only those below a province. */
const rowsAsText = async ({ sql }: Database): Promise<readonly string[]> => {
  const tables = await sql.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
     AND table_name NOT LIKE '\\_%' ORDER BY table_name`,
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const of = await sql.query<{ text: string }>(
      `SELECT row_to_json(t)::text AS text FROM ${name} t ${name === 'division' ? `WHERE level NOT IN ('nation', 'province')` : ''}`,
    );
    rows.push(...of.map(({ text }) => `${name}: ${text}`));
  }
  return rows;
};

/** Rows with words or codes that only Guizhou has; a figure may be any number. */
const tracesOfGuizhou = (rows: readonly string[]): readonly string[] =>
  rows.filter((row) => /贵州|黔|guizhou|遵义|贵阳|"52\d{4}"/i.test(row.replaceAll(/"(reported|value)":"\d+"/g, '')));

const ask = async (gateway: Gateway, query: string): Promise<unknown> => {
  const server = await buildServer(gateway, { files: { console: '', graphiql: '' }, trustProxy: false });
  const answer = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
  await server.close();
  return answer.json();
};

describe('a database for real data of another province', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await openUnseeded(false, elsewhere);
    await seed(gateway, quiet);
  }, 120_000);
  afterAll(() => gateway.database.close());

  it('has that province’s divisions, programme and standards, and no trace of Guizhou', async () => {
    const rows = await rowsAsText(gateway.database);
    expect(rows.filter((row) => row.startsWith('division: '))).toHaveLength(5);
    expect(rows.filter((row) => row.startsWith('programme: ')).join()).toContain('"division_code":"530000"');
    expect(rows.filter((row) => row.startsWith('standard: '))).toHaveLength(2);
    expect(tracesOfGuizhou(rows)).toEqual([]);
  });

  it('has no cluster before somebody enters one', async () => {
    expect(await countClusters(gateway.database.sql, {})).toBe(0);
  });

  it('is named as the configuration says', async () => {
    expect(
      await ask(gateway, '{ instance { name { zh en } demonstrationAccounts { login } publishedStandard { key } } }'),
    ).toEqual({
      data: {
        instance: {
          name: { zh: '群星 · 云南', en: 'Qunxing · Yunnan' },
          demonstrationAccounts: [],
          publishedStandard: { key: 'yunnan-2023' },
        },
      },
    });
  });

  it('is refused to Guizhou’s configuration, and the other way round', async () => {
    const { sql } = gateway.database;
    const shipped = await openUnseeded(false);
    try {
      expect((await refuseOtherProvince(sql, shipped.configuration.province))?.en).toContain(
        "The database is Yunnan's and the configuration Guizhou Province's.",
      );
      expect(await refuseOtherProvince(sql, gateway.configuration.province)).toBeUndefined();
      expect(await refuseOtherProvince(shipped.database.sql, shipped.configuration.province)).toBeUndefined();
    } finally {
      await shipped.database.close();
    }
  });
});

describe('a database whose published figures cannot be read', () => {
  it('is refused with the file and the line in both languages, and stays empty', async () => {
    const gateway = await openUnseeded(false, elsewhere);
    const folder = mkdtempSync(join(tmpdir(), 'qunxing-figures-'));
    const file = join(folder, 'figures.csv');
    const refusedWith = async (content: string | Uint8Array) => {
      writeFileSync(file, content);
      const { configuration } = gateway;
      const province = { ...configuration.province, publishedFigures: file };
      return seed({ ...gateway, configuration: { ...configuration, province } }, quiet);
    };
    try {
      expect(await refusedWith('cluster,value\n')).toMatchObject({
        'zh-CN': expect.stringContaining(`公开数据文件 ${file}：第 1 行：`),
        en: expect.stringContaining(`The published figures in ${file}: Line 1: `),
      });
      expect((await refusedWith(Uint8Array.of(0xd6, 0xd0)))?.en).toContain('is not UTF-8');
      expect(await rowsAsText(gateway.database)).not.toContainEqual(expect.stringMatching(/^seed_step: /));
    } finally {
      await gateway.database.close();
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

describe('a demonstration database of another province', () => {
  it('has accounts and invented clusters in that province only', async () => {
    const gateway = await openUnseeded(true, elsewhere);
    try {
      expect(demonstrationAccountsOf(gateway.configuration.province).map(({ divisionCode }) => divisionCode)).toEqual([
        '530102',
        '530100',
        '530000',
        '530000',
        ...[null, null, null, null],
        '530102',
        null,
        '530100',
      ]);
      let isEntering = false;
      await seed(gateway, {
        say: ({ en }) => {
          isEntering ||= en.startsWith('Entering demonstration clusters');
        },
        // The first few clusters are enough.
        isStopped: () => Promise.resolve(isEntering),
      });
      expect(await countClusters(gateway.database.sql, { demonstration: true })).toBeGreaterThan(0);
      const rows = await rowsAsText(gateway.database);
      expect(tracesOfGuizhou(rows)).toEqual([]);
      expect(guizhouTrades.filter(({ niche }) => rows.some((row) => row.includes(niche)))).toEqual([]);
    } finally {
      await gateway.database.close();
    }
  }, 120_000);
});
