import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAggregate } from '../aggregates/change.ts';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { applicationPage, countApplications } from './application-page.ts';
import { type ApplicationRow, applicationsById } from './application-rows.ts';
import { applications } from './applications.ts';
import { type ApplicationCondition, holds } from './condition.ts';
import { actOf, begin, handIn, type Path, seedPath } from './testing.ts';

const leaves: readonly ApplicationCondition[] = [
  { kind: 'always' },
  { kind: 'never' },
  { kind: 'handedIn' },
  ...['520324', '520325', '520300', '520100', '520000', '530000', '52', '', '5203%', '______'].map((division) => ({
    kind: 'appliedWithin' as const,
    division,
  })),
];
const conditions: readonly ApplicationCondition[] = [
  ...leaves,
  { kind: 'all', of: [] },
  ...leaves.flatMap((one) => leaves.map((other) => ({ kind: 'all' as const, of: [one, other] }))),
];

describe.each(testEngines)('a condition on the applications of an %s database', (engine) => {
  let database: Database;
  let rows: readonly ApplicationRow[];
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const path: Path = await seedPath(database);
    const begun = await begin(database, path);
    if (!('changed' in begun)) throw new Error('not begun');
    const { id } = begun.changed;
    await database.sql.query(
      `INSERT INTO application SELECT 'another', round_id, cluster_id, '520102', stage, version, state, procedure_hash,
         standard_hash, handed_in_at, since FROM application`,
    );
    await changeAggregate(database, applications, { id, version: 1, act: actOf(path.county, 'submit') }, handIn(path));
    rows = await applicationsById(database.sql, [id, 'another']);
  });
  afterAll(() => database.close());

  it.each(conditions.map((condition) => [JSON.stringify(condition), condition] as const))(
    '%s finds in the database what it holds of in memory, and counts it',
    async (_, seen) => {
      const held = rows.filter((row) => holds(seen, row)).map(({ id }) => id);
      const found = await applicationPage(database.sql, { seen }, { limit: 10, offset: 0 });
      expect(found.map(({ id }) => id).sort()).toEqual(held.sort());
      expect(await countApplications(database.sql, { seen })).toBe(held.length);
    },
  );

  it('is narrowed by stage, round and cluster', async () => {
    const seen = { kind: 'always' } as const;
    const count = (filter: object) => countApplications(database.sql, { seen, ...filter });
    const [row] = rows;
    expect(await count({ stages: ['submitted'] })).toBe(1);
    expect(await count({ stages: ['drafting', 'submitted'] })).toBe(2);
    expect(await count({ round: 'guizhou-exercise', cluster: row?.clusterId })).toBe(2);
    expect(await count({ round: 'guizhou-2023-1' })).toBe(0);
  });
});
