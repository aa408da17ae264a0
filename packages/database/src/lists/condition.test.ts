import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Path, seedPath } from '../applications/testing.ts';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { holdsOfList, type ListCondition } from './condition.ts';
import { countLists, listPage } from './list-page.ts';
import type { ListRow } from './list-row.ts';
import { open } from './testing.ts';

const leaves: readonly ListCondition[] = [
  { kind: 'always' },
  { kind: 'never' },
  ...['520300', '520324', '520100', '520000', '530000', '', '5203%', '______'].map((division) => ({
    kind: 'keptWithin' as const,
    division,
  })),
  { kind: 'ofKind', is: ['recommendation-list'] },
  { kind: 'ofKind', is: ['public-notice', 'announcement'] },
  { kind: 'ofKind', is: [] },
  { kind: 'inStage', is: ['open'] },
  { kind: 'inStage', is: ['submitted'] },
];
const joined = (kind: 'all' | 'any'): readonly ListCondition[] => [
  { kind, of: [] },
  ...leaves.flatMap((one) => leaves.map((other) => ({ kind, of: [one, other] }))),
];
const conditions = [...leaves, ...joined('all'), ...joined('any')];

describe.each(testEngines)('a condition on the lists of an %s database', (engine) => {
  let database: Database;
  let path: Path;
  let list: ListRow<'recommendation-list'>;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    path = await seedPath(database);
    const opened = await open(database, path);
    if (!('changed' in opened)) throw new Error('no list was begun');
    list = opened.changed;
  });
  afterAll(() => database.close());

  it.each(conditions.map((condition) => [JSON.stringify(condition), condition] as const))(
    '%s finds in the database what it holds of in memory, and counts it',
    async (_text, seen) => {
      const filter = { seen, kind: 'recommendation-list' } as const;
      const expected = holdsOfList(seen, list) ? [list] : [];
      expect(await listPage(database.sql, filter, { limit: 10, offset: 0 })).toEqual(expected);
      expect(await countLists(database.sql, filter)).toBe(expected.length);
    },
  );

  it('is narrowed by kind, round and division', async () => {
    const count = (other: object) =>
      countLists(database.sql, { seen: { kind: 'always' }, kind: 'recommendation-list', ...other });
    expect(await count({ round: 'guizhou-exercise', division: '520300' })).toBe(1);
    expect(await count({ kind: 'deliberation' })).toBe(0);
    expect(await count({ round: 'another' })).toBe(0);
    expect(await count({ division: '520100' })).toBe(0);
  });
});
