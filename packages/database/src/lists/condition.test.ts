import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPath } from '../applications/testing.ts';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { holdsOfList, type ListCondition } from './condition.ts';
import { countLists, listPage } from './list-page.ts';
import type { ListKind, ListRow } from './list-row.ts';

const kinds: readonly ListKind[] = [
  'recommendation-list',
  'deliberation',
  'public-notice',
  'announcement',
  'nomination',
];
const divisions = ['520000', '520300', '520100', '520324'];
const stages = ['open', 'submitted', 'running'];
const strange = ['530000', '', '52', '5203%', '______', '%'];

type Joining = Extract<ListCondition, { readonly of: unknown }>;
type Leaf = Exclude<ListCondition, Joining>;

/** Each condition that holds nothing of others; a new one does not compile until it stands here. */
const leaves: { readonly [Kind in Leaf['kind']]: fc.Arbitrary<Extract<Leaf, { readonly kind: Kind }>> } = {
  never: fc.constant({ kind: 'never' }),
  always: fc.constant({ kind: 'always' }),
  ofKind: fc.record({ kind: fc.constant('ofKind'), is: fc.subarray([...kinds]) }),
  keptWithin: fc.record({ kind: fc.constant('keptWithin'), division: fc.constantFrom(...divisions, ...strange) }),
  inStage: fc.record({ kind: fc.constant('inStage'), is: fc.subarray([...stages, 'Open', '%']) }),
};

const { condition } = fc.letrec<{ condition: ListCondition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    ...Object.values(leaves),
    fc.record({
      kind: fc.constantFrom<Joining['kind']>('all', 'any'),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
  ),
}));

describe.each(testEngines)('a condition on the lists of an %s database', (engine) => {
  let database: Database;
  let rows: readonly ListRow[];
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const { rules } = await seedPath(database);
    rows = await database.sql.query<ListRow>(
      `INSERT INTO case_list (id, kind, round_id, division_code, stage, version, state, since)
       SELECT k || ' ' || d || ' ' || s, k, $4, d, s, 1, '{}', '2026-05-11T01:00:00Z'::timestamptz
       FROM unnest($1::text[]) k, unnest($2::text[]) d, unnest($3::text[]) s
       RETURNING id, kind, division_code AS "divisionCode", stage`,
      [kinds, divisions, stages, rules.round],
    );
  });
  afterAll(() => database.close());

  const agrees = async (seen: ListCondition): Promise<void> => {
    for (const kind of kinds) {
      const held = rows.filter((row) => row.kind === kind && holdsOfList(seen, row)).map(({ id }) => id);
      const found = await listPage(database.sql, { seen, kind }, { limit: rows.length, offset: 0 });
      expect(found.map(({ id }) => id).sort()).toEqual(held.sort());
      expect(await countLists(database.sql, { seen, kind })).toBe(held.length);
    }
  };

  it.each(Object.keys(leaves) as Leaf['kind'][])('%s finds in the database what it holds of in memory', (kind) =>
    fc.assert(fc.asyncProperty(leaves[kind], agrees), { numRuns: 20 }),
  );

  it('however joined finds in the database what it holds of in memory, and counts it', () =>
    fc.assert(fc.asyncProperty(condition, agrees), { numRuns: 100 }));

  it.each([
    ['keptWithin', { kind: 'keptWithin', division: '520300' }, 2 * stages.length * kinds.length],
    ['all of nothing', { kind: 'all', of: [] }, divisions.length * stages.length * kinds.length],
    ['any of nothing', { kind: 'any', of: [] }, 0],
  ] as const)('%s holds of some', (_name, seen, expected) => {
    expect(rows.filter((row) => holdsOfList(seen, row))).toHaveLength(expected);
  });

  it('is narrowed by kind, round, division and id', async () => {
    const count = (other: object) =>
      countLists(database.sql, { seen: { kind: 'always' }, kind: 'recommendation-list', ...other });
    expect(await count({ round: 'guizhou-exercise', division: '520300' })).toBe(stages.length);
    expect(await count({ id: 'recommendation-list 520300 open' })).toBe(1);
    expect(await count({ kind: 'deliberation', id: 'recommendation-list 520300 open' })).toBe(0);
    expect(await count({ round: 'another' })).toBe(0);
    expect(await count({ division: '520200' })).toBe(0);
  });
});
