import type { IncidentKind } from '@qunxing/certification';
import type { Standard, VerdictKind } from '@qunxing/evaluation';
import type { PublishedPeriod, Recognition } from '@qunxing/published-figures';
import type { DivisionLevel } from '@qunxing/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../appointments/appointments.ts';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';

// Records, so that a word that a type gains or loses is an error here until the database knows it.
const verdicts: Readonly<Record<VerdictKind, true>> = {
  met: true,
  'not-met': true,
  'no-data': true,
  'no-number': true,
  'needs-judgement': true,
  unset: true,
  'not-applicable': true,
};
const roles: Readonly<Record<Role, true>> = {
  county: true,
  prefecture: true,
  centre: true,
  province: true,
  expert: true,
  operator: true,
  auditor: true,
};
const layers: Readonly<Record<Standard['layer'], true>> = { national: true, province: true, prefecture: true };
const levels: Readonly<Record<DivisionLevel | 'nation', true>> = {
  nation: true,
  province: true,
  prefecture: true,
  county: true,
};
const recognitions: Readonly<Record<Recognition['level'], true>> = { national: true, province: true };
const periods: Readonly<Record<PublishedPeriod['kind'], true>> = {
  year: true,
  'year-end': true,
  'part-year': true,
  date: true,
};
const incidents: Readonly<Record<IncidentKind, true>> = {
  safety: true,
  quality: true,
  environment: true,
  'network-security': true,
  'data-security': true,
  tax: true,
  dishonesty: true,
  other: true,
};

const lists: readonly (readonly [table: string, column: string, words: object])[] = [
  ['evaluation', 'verdict', verdicts],
  ['criterion_result', 'verdict', verdicts],
  ['latest_evaluation', 'verdict', verdicts],
  ['appointment', 'role', roles],
  ['invitation', 'role', roles],
  ['standard', 'layer', layers],
  ['division', 'level', levels],
  ['recognition', 'level', recognitions],
  ['figure_revision', 'period_kind', periods],
  ['incident', 'kind', incidents],
];

/** Tables whose rows have to name what they are about. */
const withSubject = new Set(['figure_revision', 'incident']);

describe.each(testEngines)('a closed list on an %s database', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());

  /** Enters a word into a table that has the checks of the given one and asks for nothing else. */
  const enter = (table: string, column: string, word: string) =>
    database.transaction(async (sql) => {
      await sql.query(`CREATE TEMPORARY TABLE tried (LIKE ${table} INCLUDING CONSTRAINTS) ON COMMIT DROP`);
      const columns = await sql.query<{ name: string }>(
        `SELECT attname AS name FROM pg_attribute
         WHERE attrelid = 'tried'::regclass AND attnum > 0 AND attnotnull AND attname <> $1`,
        [column],
      );
      for (const { name } of columns) await sql.query(`ALTER TABLE tried ALTER COLUMN "${name}" DROP NOT NULL`);
      const [also, subject] = withSubject.has(table) ? [', cluster_id', `, 'a-cluster'`] : ['', ''];
      await sql.query(`INSERT INTO tried (${column}${also}) VALUES ($1${subject})`, [word]);
    });

  it.each(lists)('%s.%s takes every word of its type', async (table, column, words) => {
    for (const word of Object.keys(words)) await enter(table, column, word);
  });

  it.each(lists)('%s.%s refuses a word that nobody knows', async (table, column) => {
    await expect(enter(table, column, 'excellent')).rejects.toThrow(`${table}_${column}_is_known`);
  });
});
