import { createHash } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedSql } from '../connection/embedded-sql.ts';
import type { Sql } from '../connection/sql.ts';
import { type EmptyDatabase, openEmptyDatabase } from '../testing/empty-database.ts';
import { testEngines } from '../testing/index.ts';
import { deploy } from './deploy.ts';
import { readHistory } from './history.ts';
import type { Migration } from './migration.ts';

const checksumOf = (script: string) => createHash('sha256').update(script).digest('hex');
const migration = (name: string, script: string): Migration => ({ name, script, checksum: checksumOf(script) });

const first = migration('20240101000000_first', 'CREATE TABLE a (id int);');
const second = migration(
  '20240102000000_second',
  `CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END $$; CREATE TABLE b (c "char");`,
);
const broken = migration('20240103000000_broken', 'CREATE TABLE c (id int); CREATE TABLE a (id int);');

describe.each(testEngines)('deploying migrations to an %s database', (engine) => {
  let opened: EmptyDatabase;
  let sql: Sql;
  const run = (...migrations: readonly Migration[]) => deploy(sql, opened.adapter, migrations);
  const refusal = async (...migrations: readonly Migration[]) => {
    const read = await readHistory(sql, migrations);
    return 'refused' in read ? read.refused.code : undefined;
  };
  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
    sql = opened.sql;
  }, 30_000);
  afterAll(() => opened.close());

  it('applies what is missing, in order, and then nothing', async () => {
    expect(await run(first)).toEqual({ applied: [first.name], fresh: true });
    expect(await run(first, second)).toEqual({ applied: [second.name], fresh: false });
    expect(await run(first, second)).toEqual({ applied: [], fresh: false });
    expect(await sql.query('SELECT f() AS text')).toEqual([{ text: 'a;b' }]);
  });

  it('refuses a database that a newer version wrote, and changes nothing', async () => {
    expect(await refusal(first)).toBe('DATABASE_SCHEMA_NEWER');
    expect(await run(first)).toMatchObject({ refused: { code: 'DATABASE_SCHEMA_NEWER' } });
    expect(await refusal(first, second)).toBeUndefined();
  });

  it('refuses a database whose migration had another content', async () => {
    expect(await refusal(first, migration(second.name, 'SELECT 1;'))).toBe('DATABASE_MIGRATION_CHANGED');
  });

  it('undoes a migration that fails half way, and refuses the database until it is mended', async () => {
    await expect(run(first, second, broken)).rejects.toThrow();
    expect(await sql.query(`SELECT to_regclass('c') IS NULL AS undone`)).toEqual([{ undone: true }]);
    expect(await refusal(first, second, broken)).toBe('DATABASE_MIGRATION_FAILED');
  });
});

describe('a database of another program', () => {
  it('is refused', async () => {
    const client = await PGlite.create();
    const sql = embeddedSql(client);
    await sql.query('CREATE TABLE invoice (id int)');
    expect(await readHistory(sql, [first])).toMatchObject({ refused: { code: 'DATABASE_OF_ANOTHER_PRODUCT' } });
    await client.close();
  });
});
