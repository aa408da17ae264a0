import { hostname, userInfo } from 'node:os';
import type { Database } from '@qunxing/database';
import { openTestDatabase, testEngines } from '@qunxing/database/testing';
import { guizhou } from '@qunxing/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder, qunxing } from '../testing.ts';
import { loadInto } from './load-into.ts';
import { aCsv, aRow, fill } from './testing.ts';

const folder = aFolder();

describe.each(testEngines)('a file loaded into an %s database', { timeout: 120_000 }, (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine, { demonstration: false });
    await fill(database.sql);
  }, 120_000);
  afterAll(() => database.close());

  const load = async (value: string, given: { readonly dryRun?: boolean; readonly by?: string } = {}) => {
    const command = { verb: 'load', file: 'guitars.csv', dryRun: false, skipRejected: false, ...given } as const;
    const province = { divisions: guizhou, clusterProgramme: 'guizhou' };
    const around = { environment: {}, product: '', now: new Date(), language: 'en', province } as const;
    const { code, lines } = await loadInto(database, aCsv(aRow({ value })), command, around);
    return { code, out: lines.map(({ en }) => en).join('\n') };
  };
  const figures = () =>
    database.sql.query('SELECT reported, recorded_by AS by FROM figure_revision ORDER BY recorded_at, id');
  const choices = () =>
    database.sql.query(`SELECT reported, chosen_by AS by FROM figure_choice c JOIN figure_revision r ON r.id = c.revision_id
      ORDER BY c.sequence`);

  it('would be loaded, says a dry run, which writes nothing', async () => {
    const { code, out } = await load('60', { dryRun: true });
    expect(code).toBe(0);
    expect(out).toContain('Dry run, nothing was written. It would load: new clusters 1, figures 1,');
    expect([await figures(), await choices()]).toEqual([[], []]);
  });

  it('is recorded as loaded by the user of this machine', async () => {
    const { code, out } = await load('60');
    expect(code).toBe(0);
    expect(out).toContain('Loaded: new clusters 1, figures 1, recognitions 0; figures newly in use 1;');
    expect(await figures()).toEqual([{ reported: '60', by: `${userInfo().username}@${hostname()}` }]);
  });

  it('is recorded as loaded by whoever is named; the rule chose before and chooses again, whoever loads', async () => {
    expect((await load('61', { by: '王明' })).out).toContain('figures 1, recognitions 0; figures newly in use 1;');
    expect((await figures()).at(-1)).toEqual({ reported: '61', by: '王明' });
    expect(await choices()).toEqual([
      { reported: '60', by: 'qunxing' },
      { reported: '61', by: 'qunxing' },
    ]);
  });
});

describe.runIf(testEngines.includes('server'))('DATABASE_URL', { timeout: 120_000 }, () => {
  it('names the server that the command loads into, after a dry run that writes nothing there', async () => {
    const database = await openTestDatabase('server', { demonstration: false });
    await fill(database.sql);
    const [row] = await database.sql.query<{ name: string }>('SELECT current_database() AS name');
    const url = new URL(process.env.QUNXING_TEST_DATABASE_URL ?? '');
    url.pathname = `/${row?.name}`;
    const file = folder.write('guitars.csv', aCsv(aRow()));
    const run = (...options: readonly string[]) =>
      qunxing(['load', file, ...options], { LANG: 'en_US.UTF-8', DATABASE_URL: url.href });
    const recorded = () => database.sql.query('SELECT recorded_by AS by FROM figure_revision');
    expect(await run('--dry-run')).toMatchObject({ code: 0, error: '', out: expect.stringContaining('Dry run') });
    expect(await recorded()).toEqual([]);
    expect(await run('--by', '王明')).toMatchObject({ code: 0, error: '', out: expect.stringContaining('Loaded') });
    expect(await recorded()).toEqual([{ by: '王明' }]);
    await database.close();
  });
});
