import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import type { Database } from './database.ts';

describe.each(testEngines)('SQL on an %s database', (engine) => {
  let database: Database;
  const statements: string[] = [];
  beforeAll(async () => {
    database = await openTestDatabase(engine, { onStatement: (statement) => statements.push(statement) });
    await database.sql.query(
      'CREATE TABLE odd (id int PRIMARY KEY, text text, truth boolean, day date, at timestamptz, json jsonb, amount numeric)',
    );
  });
  afterAll(() => database.close());

  it('loads any text, empty values, dates and JSON in bulk and reads them as they were', async () => {
    const text = '一\t二\n三\\N\r"引号", \\.';
    await database.sql.insertRows({
      table: 'odd',
      columns: ['id', 'text', 'truth', 'day', 'at', 'json', 'amount'],
      rows: [
        [1, text, true, '2024-02-29', new Date('2024-02-29T23:30:00.123Z'), JSON.stringify({ 值: text }), '0.1'],
        [2, null, false, null, null, JSON.stringify('600000'), null],
        [3, '', null, null, null, JSON.stringify(true), '12345678901234567890.5'],
        [4, '\\N', null, null, null, 'null', null],
      ],
    });
    const rows = await database.sql.query(
      'SELECT id, text, truth, day::text, at, json, amount::text FROM odd ORDER BY id',
    );
    expect(rows).toEqual([
      {
        id: 1,
        text,
        truth: true,
        day: '2024-02-29',
        at: new Date('2024-02-29T23:30:00.123Z'),
        json: { 值: text },
        amount: '0.1',
      },
      { id: 2, text: null, truth: false, day: null, at: null, json: '600000', amount: null },
      { id: 3, text: '', truth: null, day: null, at: null, json: true, amount: '12345678901234567890.5' },
      { id: 4, text: '\\N', truth: null, day: null, at: null, json: null, amount: null },
    ]);
  });

  it('loads more rows than one statement holds', async () => {
    const rows = Array.from({ length: 12_345 }, (_, index) => [index + 1000, `第 ${index} 行`]);
    await database.sql.insertRows({ table: 'odd', columns: ['id', 'text'], rows });
    expect(await database.sql.query('SELECT count(*)::int AS n FROM odd WHERE id >= 1000')).toEqual([{ n: 12_345 }]);
  });

  it('undoes a whole transaction when its work throws', async () => {
    const work = database.transaction(async (sql) => {
      await sql.query('INSERT INTO odd (id) VALUES ($1)', [-1]);
      await sql.insertRows({ table: 'odd', columns: ['id'], rows: [[-2]] });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await database.sql.query('SELECT id FROM odd WHERE id < 0')).toEqual([]);
  });

  it('keeps what a transaction did, and answers with its result', async () => {
    const result = await database.transaction(async (sql) => {
      await sql.query('INSERT INTO odd (id) VALUES ($1)', [-3]);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await database.sql.query('SELECT id FROM odd WHERE id < 0')).toEqual([{ id: -3 }]);
  });

  it('goes on after a statement that failed', async () => {
    await expect(database.sql.query('SELECT 1/0')).rejects.toThrow('division by zero');
    await expect(
      database.sql.insertRows({ table: 'odd', columns: ['id'], rows: [[5], ['not a number']] }),
    ).rejects.toThrow();
    expect(await database.sql.query('SELECT id FROM odd WHERE id = 5')).toEqual([]);
  });

  it('writes moments in JSON as those of UTC, whatever the zone of the server', async () => {
    const at = new Date('2024-06-30T16:30:00.500Z');
    await database.sql.query(`INSERT INTO odd (id, at) VALUES (-4, $1)`, [at.toISOString()]);
    expect(
      await database.sql.query(`SELECT at, to_json(at) AS json, at::date::text AS day FROM odd WHERE id = -4`),
    ).toEqual([{ at, json: '2024-06-30T16:30:00.5+00:00', day: '2024-06-30' }]);
  });

  it('tells every statement, those of a transaction included', async () => {
    statements.length = 0;
    await database.sql.query('SELECT 1 AS one');
    await database.transaction((sql) => sql.query('SELECT 2 AS two'));
    expect(statements).toEqual(['SELECT 1 AS one', 'SELECT 2 AS two']);
  });
});
