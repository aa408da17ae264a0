import { join } from 'node:path';
import { elsewhere } from '@qunxing/configuration/testing';
import { openDatabase } from '@qunxing/database';
import { guizhouClustersPath } from '@qunxing/published-figures/node';
import { describe, expect, it } from 'vitest';
import { aFolder, qunxing } from '../testing.ts';
import { aCsv, aRow, ask, createDatabase, fill, inventedCluster } from './testing.ts';

const folder = aFolder();
const data = join(folder.path, 'data');
const counts = () =>
  ask(data, (sql) =>
    sql.query(`SELECT (SELECT count(*)::int FROM cluster) AS clusters, (SELECT count(*)::int FROM figure_revision) AS figures,
      (SELECT count(*)::int FROM figure_choice) AS choices, (SELECT count(*)::int FROM recognition) AS recognitions`),
  );
const load = (name: string, content: string | Uint8Array, ...options: string[]) =>
  qunxing(['load', folder.write(name, content), '--data', data, ...options]);

describe('loading published figures', { timeout: 120_000 }, () => {
  it('is refused before the database was filled by a first start', async () => {
    await createDatabase(data);
    const run = await load('good.csv', aCsv(aRow()));
    expect(run.code).toBe(3);
    expect(run.error).toContain('not filled yet');
    await ask(data, fill);
  });

  it('says on a dry run what it would load, and writes nothing', async () => {
    const before = await counts();
    const run = await qunxing(['load', guizhouClustersPath, '--data', data, '--dry-run']);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toMatch(/rows 177, of which figures 122, recognitions 55, rejected 0/);
    expect(run.out).toMatch(
      /Dry run, nothing was written. It would load: new clusters \d+, figures 122, recognitions 55/,
    );
    expect(await counts()).toEqual(before);
  });

  it('loads a file, and knows its rows when it is loaded again', async () => {
    const first = await load('guitars.csv', aCsv(aRow(), aRow({ year: '2021', value: '55' })));
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toContain(
      'Loaded: new clusters 1, figures 2, recognitions 0; figures newly in use 2; rows known already 0.',
    );
    expect(await counts()).toEqual([{ clusters: 2, figures: 2, choices: 2, recognitions: 0 }]);
    const again = await load('guitars.csv', aCsv(aRow(), aRow({ year: '2021', value: '55' })));
    expect(again.out).toContain(
      'Loaded: new clusters 0, figures 0, recognitions 0; figures newly in use 0; rows known already 2.',
    );
    expect(await counts()).toEqual([{ clusters: 2, figures: 2, choices: 2, recognitions: 0 }]);
  });

  it.each([
    ['an unknown division', aRow({ county: '正案县' }), ['Line 3, column county_or_area', '正安县 520324']],
    ['a wrong unit', aRow({ unit: '家' }), ['Line 3, column unit', '万元']],
    ['a row twice', aRow({ year: '2020', value: '50' }), ['Line 3: the whole row is that of line 2']],
    ['two values from one source', aRow({ year: '2020' }), ['Line 3, column value', 'in line 2 and 60']],
    ['too few fields', 'a,b,c', ['Line 3: 3 fields where the header has 15']],
    ['a number that is none', aRow({ value: '约60' }), ['Line 3, column value']],
  ])('rejects %s by line and column, and loads nothing', async (_, row, words) => {
    const run = await load('wrong.csv', aCsv(aRow({ year: '2020', value: '50' }), row));
    expect(run.code).toBe(1);
    for (const word of words) expect(run.error).toContain(word);
    expect(run.error).toContain('nothing was loaded');
  });

  it('has loaded nothing of them', async () => {
    expect(await counts()).toEqual([{ clusters: 2, figures: 2, choices: 2, recognitions: 0 }]);
  });

  it('loads the other rows where rejected ones are to be skipped, and says so by its exit code', async () => {
    const run = await load(
      'some.csv',
      aCsv(aRow({ year: '2019', value: '40' }), aRow({ unit: '家' })),
      '--skip-rejected',
    );
    expect(run.code).toBe(1);
    expect(run.error).toContain('Line 3, column unit');
    expect(run.out).toContain('figures 1, recognitions 0');
  });

  it.each([
    [
      'a quote that is never closed',
      aCsv(aRow()).replace(',60,', ',"60,'),
      'Line 2: column value, quotes do not match',
    ],
    ['a header without a column', aCsv(aRow()).replace('gbt2260', 'code'), 'Line 1: the header lacks gbt2260'],
    ['nothing in it', '', 'Line 1: the file is empty'],
    ['another encoding', Uint8Array.of(0xd5, 0xfd, 0xb0, 0xb2), 'Line 1: character 1 is not UTF-8'],
  ])('refuses a file with %s before it opens the database', async (_, content, words) => {
    const path = folder.write('malformed.csv', content);
    const run = await qunxing(['load', path, '--data', join(folder.path, 'nowhere')]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.error).toContain(`${path}: ${words}`);
  });

  it('refuses real figures for a demonstration cluster', async () => {
    const run = await load('invented.csv', aCsv(aRow({ cluster: inventedCluster })));
    expect(run.code).toBe(2);
    expect(run.error).toContain(`“${inventedCluster}” is a demonstration cluster`);
  });
});

describe('the province of the figures', { timeout: 120_000 }, () => {
  const under = (configuration: string) =>
    qunxing(['load', folder.write('guitars.csv', aCsv(aRow())), '--data', data], {
      LANG: 'en_US.UTF-8',
      QUNXING_CONFIG: configuration,
    });

  it('is the one that QUNXING_CONFIG names: a county of another province is not known in it', async () => {
    const run = await under(elsewhere);
    expect(run.code).toBe(1);
    expect(run.error).toContain('正安县');
  });

  it('is refused by the path of a configuration that cannot be read', async () => {
    const run = await under(join(folder.path, 'nowhere.ts'));
    expect(run.code).toBe(2);
    expect(run.error).toContain(`The configuration ${join(folder.path, 'nowhere.ts')} is not there.`);
  });
});

describe('a database that cannot be used', { timeout: 120_000 }, () => {
  const file = () => folder.write('good.csv', aCsv(aRow({ year: '2018' })));

  it('is refused while another process has it open, naming the process', async () => {
    const opened = await openDatabase({ dataDirectory: data, existing: true });
    const run = await qunxing(['load', file(), '--data', data]);
    if ('database' in opened) await opened.database.close();
    expect(run.code).toBe(3);
    expect(run.out).toContain('rows 1, of which figures 1');
    expect(run.error).toContain(String(process.pid));
  });

  it('is refused when it was not created yet, and is not created', async () => {
    const elsewhere = join(folder.path, 'elsewhere');
    const run = await qunxing(['load', file()], { QUNXING_DATA: elsewhere, LANG: 'zh_CN.UTF-8' });
    expect(run.code).toBe(3);
    expect(run.error).toContain(`${elsewhere}还没有群星的数据库`);
    expect(run.error).toContain('npm start');
  });

  it('is refused when a newer version wrote it', async () => {
    await ask(data, (sql) =>
      sql.query(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
         VALUES ('x', 'y', now(), '99990101000000_later', 1)`,
      ),
    );
    const run = await qunxing(['load', file(), '--data', data]);
    expect(run.code).toBe(3);
    expect(run.error).toContain('99990101000000_later');
  });

  it('is refused when its address is malformed or nobody answers there', async () => {
    const at = (url: string) => qunxing(['load', file()], { DATABASE_URL: url, LANG: 'en_US.UTF-8' });
    expect(await at('mysql://localhost/x')).toMatchObject({ code: 3 });
    const silent = await at('postgresql://127.0.0.1:4169/none');
    expect(silent).toMatchObject({ code: 3 });
    expect(silent.error).toContain('127.0.0.1:4169');
  });
});
