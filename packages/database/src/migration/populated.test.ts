import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sql } from '../connection/sql.ts';
import { type EmptyDatabase, openEmptyDatabase } from '../testing/empty-database.ts';
import { testEngines } from '../testing/index.ts';
import { deploy } from './deploy.ts';
import { readMigrations } from './migration.ts';

const migrations = readMigrations();
const script = readFileSync(join(import.meta.dirname, 'testing', 'rows-at-the-first-migration.sql'), 'utf8');

/** What was recorded stays as it was recorded; `packages/database/README.md` names it. */
const appendOnly = [
  'case_input',
  'criterion_result',
  'document',
  'evaluation',
  'evaluation_receipt',
  'figure_choice',
  'figure_revision',
  'instance',
  'recognition',
  'roster_revision',
  'roster_sheet',
  'title',
];

const tablesOf = async (sql: Sql): Promise<readonly string[]> =>
  (
    await sql.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
         AND relname <> '_prisma_migrations' ORDER BY relname`,
    )
  ).map(({ name }) => name);

/**
 * Where a row of then is today, when it moved: what an account acted as is its appointment, to an organization that has the name and
 * the division.
 */
const moved: Readonly<Record<string, string>> = {
  account: `SELECT to_jsonb(a) || jsonb_build_object('role', p.role, 'division_code', o.division_code,
      'organization_zh', o.name_zh, 'organization_en', o.name_en) AS row
    FROM account a JOIN appointment p ON p.account_id = a.id AND p.valid_from = a.created_at AND p.valid_to IS NULL
    JOIN organization o ON o.id = p.organization_id ORDER BY 1`,
};

const rowsOf = async (
  sql: Sql,
  tables: readonly string[],
  from: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, readonly object[]>>> => {
  const rows: Record<string, readonly object[]> = {};
  for (const table of tables) {
    const everyRow = `SELECT to_jsonb(t) AS row FROM "${table}" t ORDER BY 1`;
    const found = await sql.query<{ row: object }>(from[table] ?? everyRow);
    rows[table] = found.map(({ row }) => row);
  }
  return rows;
};

describe.each(testEngines)('an %s database that was filled at the first migration', (engine) => {
  let empty: EmptyDatabase;
  let tables: readonly string[];
  let before: Readonly<Record<string, readonly object[]>>;
  beforeAll(async () => {
    empty = await openEmptyDatabase(engine);
    await deploy(empty.sql, empty.adapter, migrations.slice(0, 1));
    for (const statement of script.split(/;\n/).filter((text) => text.trim() !== '')) await empty.sql.query(statement);
    tables = await tablesOf(empty.sql);
    before = await rowsOf(empty.sql, tables);
    await deploy(empty.sql, empty.adapter, migrations);
  });
  afterAll(() => empty.close());

  it('had a row in every table', () => {
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter((table) => before[table]?.length === 0)).toEqual([]);
  });

  it('holds every row of then as it was, at the last migration', async () => {
    const after = await rowsOf(empty.sql, tables, moved);
    for (const table of tables) {
      const now = after[table] ?? [];
      expect([table, now.length]).toEqual([table, before[table]?.length]);
      for (const [place, row] of (before[table] ?? []).entries())
        expect([table, now[place]]).toMatchObject([table, row]);
    }
  });

  it.each(appendOnly)('refuses to change, delete or empty the rows of %s', async (table) => {
    const { sql } = empty;
    const [column] = Object.keys(before[table]?.[0] ?? {});
    await expect(sql.query(`UPDATE "${table}" SET "${column}" = "${column}"`)).rejects.toThrow('never changed');
    await expect(sql.query(`DELETE FROM "${table}"`)).rejects.toThrow('never changed');
    await expect(sql.query(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow('never changed');
    expect((await rowsOf(sql, [table]))[table]).toHaveLength(before[table]?.length ?? 0);
  });

  it('refuses to empty a table from which what is append-only hangs', async () => {
    await expect(empty.sql.query('TRUNCATE cluster CASCADE')).rejects.toThrow('never changed');
    await expect(empty.sql.query('TRUNCATE division CASCADE')).rejects.toThrow('never changed');
  });

  it('keeps a session of then by the appointment that its account has now', async () => {
    const { sql } = empty;
    expect(
      await sql.query(
        `SELECT s.token_hash, p.role, o.division_code FROM session s JOIN appointment p ON p.id = s.appointment_id
         AND p.account_id = s.account_id JOIN organization o ON o.id = p.organization_id`,
      ),
    ).toEqual([{ token_hash: 'token', role: 'county', division_code: '520324' }]);
  });

  it('still lets go of what comes and goes', async () => {
    await empty.sql.query('TRUNCATE session, sign_in_attempt');
    expect(await empty.sql.query('SELECT 1 FROM session')).toEqual([]);
  });
});
