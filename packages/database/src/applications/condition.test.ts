import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAggregate } from '../aggregates/change.ts';
import type { Database } from '../connection/database.ts';
import type { Sql } from '../connection/sql.ts';
import { memberCode, seedExpert, seedMember } from '../expert-panels/testing.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { applicationPage, countApplications } from './application-page.ts';
import { type ApplicationRow, applicationsById } from './application-rows.ts';
import { applications } from './applications.ts';
import { type ApplicationCondition, holds } from './condition.ts';
import { actOf, begin, handIn, type Path, seedPath } from './testing.ts';

const seats = [
  ['free', {}, 'assigned'],
  ['done', {}, 'judged'],
  ['neighbor', { home: '520324' }, 'assigned'],
  ['elsewhere', { home: '520325' }, 'assigned'],
  ['employed', { employer: memberCode }, 'judged'],
  ['recused', {}, 'recused'],
] as const;

type Joining = Extract<ApplicationCondition, { readonly of: unknown }>;
type Leaf = Exclude<ApplicationCondition, Joining>;

const division = fc.constantFrom(
  '520324',
  '520325',
  '520300',
  '520100',
  '520000',
  '530000',
  '52',
  '',
  '5203%',
  '______',
);
const account = fc.constantFrom(...seats.map(([name]) => name), 'unassigned', '%', '');

/** Each condition that holds nothing of others; a new one does not compile until it stands here. */
const leaves: { readonly [Kind in Leaf['kind']]: fc.Arbitrary<Extract<Leaf, { readonly kind: Kind }>> } = {
  always: fc.constant({ kind: 'always' }),
  never: fc.constant({ kind: 'never' }),
  handedIn: fc.constant({ kind: 'handedIn' }),
  appliedWithin: fc.record({ kind: fc.constant('appliedWithin'), division }),
  assignedTo: fc.record({ kind: fc.constant('assignedTo'), account }),
  notConflicted: fc.record({ kind: fc.constant('notConflicted'), account }),
};

const { condition } = fc.letrec<{ condition: ApplicationCondition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    ...Object.values(leaves),
    fc.record({ kind: fc.constant<Joining['kind']>('all'), of: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));

/** Puts experts on the panel of an application, some of whom must not be there; one more is on none. */
const seedSeats = async (sql: Sql, clusterId: string, application: string): Promise<void> => {
  await seedMember(sql, clusterId);
  await seedExpert(sql, 'unassigned', { home: '520324' });
  await sql.query(
    `INSERT INTO expert_panel (id, application_id, stage, version, state, since)
     SELECT 'panel', id, 'open', 1, '{}', since FROM application WHERE id = $1`,
    [application],
  );
  for (const [name, known, state] of seats) {
    await seedExpert(sql, name, known);
    await sql.query(
      `INSERT INTO panel_seat (panel_id, application_id, account_id, state) VALUES ('panel', $1, $2, $3)`,
      [application, name, state],
    );
  }
};

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
    await database.sql.query(
      `INSERT INTO application SELECT 'third', round_id, cluster_id, '520325', stage, version, state, procedure_hash,
         standard_hash, handed_in_at, since FROM application WHERE id = $1`,
      [id],
    );
    await seedSeats(database.sql, path.clusterId, id);
    rows = await applicationsById(database.sql, [id, 'another', 'third']);
  });
  afterAll(() => database.close());

  const agrees = async (seen: ApplicationCondition): Promise<void> => {
    const held = rows.filter((row) => holds(seen, row)).map(({ id }) => id);
    const found = await applicationPage(database.sql, { seen }, { limit: 10, offset: 0 });
    expect(found.map(({ id }) => id).sort()).toEqual(held.sort());
    expect(await countApplications(database.sql, { seen })).toBe(held.length);
  };

  it.each(Object.keys(leaves) as Leaf['kind'][])('%s finds in the database what it holds of in memory', (kind) =>
    fc.assert(fc.asyncProperty(leaves[kind], agrees), { numRuns: 60 }),
  );

  it('however joined finds in the database what it holds of in memory, and counts it', () =>
    fc.assert(fc.asyncProperty(condition, agrees), { numRuns: 150 }));

  it('finds for an expert what they are assigned to and have no conflict with', async () => {
    const found = await Promise.all(
      ['free', 'done', 'neighbor', 'elsewhere', 'employed', 'recused', 'unassigned'].map(async (account) => {
        const seen = {
          kind: 'all',
          of: [
            { kind: 'assignedTo', account },
            { kind: 'notConflicted', account },
          ],
        } as const;
        return [account, await countApplications(database.sql, { seen })];
      }),
    );
    expect(Object.fromEntries(found)).toEqual({
      free: 1,
      done: 1,
      neighbor: 0,
      elsewhere: 1,
      employed: 0,
      recused: 0,
      unassigned: 0,
    });
  });

  it('is narrowed by stage, round and cluster', async () => {
    const seen = { kind: 'always' } as const;
    const count = (filter: object) => countApplications(database.sql, { seen, ...filter });
    const [row] = rows;
    expect(await count({ stages: ['submitted'] })).toBe(2);
    expect(await count({ stages: ['drafting', 'submitted'] })).toBe(3);
    expect(await count({ round: 'guizhou-exercise', cluster: row?.clusterId })).toBe(3);
    expect(await count({ round: 'guizhou-2023-1' })).toBe(0);
  });
});
