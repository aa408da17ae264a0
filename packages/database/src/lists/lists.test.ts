import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { streamOf } from '../aggregates/aggregate.ts';
import { type Change, changeAggregate } from '../aggregates/change.ts';
import { rowsOf } from '../aggregates/rows.ts';
import { type ApplicationRow, applicationsById } from '../applications/application-rows.ts';
import { applications } from '../applications/applications.ts';
import { actOf, type Path, seedPath } from '../applications/testing.ts';
import type { Database } from '../connection/database.ts';
import { eventsOf } from '../events/event.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { listsOfApplications, pendingOn } from './list-members.ts';
import { type ListRow, listsById } from './list-row.ts';
import { recommendationLists } from './lists.ts';
import { open, recommended, sending, verified } from './testing.ts';

type List = ListRow<'recommendation-list'>;

const changed = (change: Change<List, unknown>): List => {
  if ('changed' in change) return change.changed;
  throw new Error(`not changed: ${JSON.stringify(change)}`);
};
const code = (change: Change<List, { readonly code: string }>) =>
  'refused' in change ? change.refused.code : Object.keys(change)[0];

describe.each(testEngines)('a list in an %s database', (engine) => {
  let database: Database;
  let path: Path;
  beforeEach(async () => {
    await database?.close();
    database = await openTestDatabase(engine);
    path = await seedPath(database);
  });
  afterAll(() => database.close());

  const several = async (count: number): Promise<readonly ApplicationRow[]> => {
    const rows: ApplicationRow[] = [];
    for (let number = 1; number <= count; number += 1) rows.push(await verified(database, path, number));
    return rows;
  };
  const put = async (list: List, rows: readonly ApplicationRow[]): Promise<List> => {
    let now = list;
    for (const row of rows) now = changed(await recommended(database, path, list, row));
    return now;
  };
  const send = (list: List, key = 'send', number = '遵工信〔2026〕1号', version = list.version) => {
    const asked = { id: list.id, version, act: actOf(path.prefecture, key, { number }) };
    return changeAggregate(database, recommendationLists, asked, sending(path.prefecture, number));
  };
  const events = async (list: List, rows: readonly ApplicationRow[]) => {
    const streams = [streamOf(recommendationLists, list.id), ...rows.map(({ id }) => streamOf(applications, id))];
    return (await eventsOf(database.sql, streams)).map(({ type }) => type);
  };

  it('is begun once for a prefecture and a round, also by two at the same time', async () => {
    const both = await Promise.all([open(database, path, 'one'), open(database, path, 'other')]);
    expect(both.map(code).sort()).toEqual(['RECOMMENDATION_LIST_EXISTS', 'changed']);
  });

  it('takes one of two simultaneous recommendations for its last place', async () => {
    const rows = await several(6);
    const list = await put(changed(await open(database, path)), rows.slice(0, 4));
    const both = await Promise.all(rows.slice(4).map((row) => recommended(database, path, list, row)));
    expect(both.map(code).sort()).toEqual(['RECOMMENDATION_QUOTA_EXHAUSTED', 'changed']);
    const [now] = await listsById(database.sql, [list.id]);
    expect(now).toMatchObject({ version: 6, state: { members: { length: 5 } } });
    expect((await events(list, [])).length).toBe(6);
  });

  it('takes both of two simultaneous recommendations while there are places', async () => {
    const rows = await several(2);
    const list = changed(await open(database, path));
    const both = await Promise.all(rows.map((row) => recommended(database, path, list, row)));
    expect(both.map(code)).toEqual(['changed', 'changed']);
  });

  it('is sent with its members, each with an event of its own, all at once', async () => {
    const rows = await several(2);
    const list = await put(changed(await open(database, path)), rows);
    const ids = rows.map(({ id }) => id);
    expect((await pendingOn(database.sql, 'recommendation-list', ids)).toSorted()).toEqual(ids.toSorted());
    const sent = changed(await send(list));
    expect(sent).toMatchObject({ stage: 'submitted', number: '遵工信〔2026〕1号', version: 4 });
    expect(await rowsOf(database.sql, applications, ids)).toMatchObject([
      { stage: 'recommended', version: 6, state: { taken: { 3: { step: 'recommendation', list: list.id } } } },
      { stage: 'recommended', version: 6 },
    ]);
    expect((await events(list, rows)).filter((type) => type === 'application.recommended')).toHaveLength(2);
    expect(await pendingOn(database.sql, 'recommendation-list', ids)).toEqual([]);
    expect(await listsOfApplications(database.sql, ids.slice(0, 1))).toEqual([{ ...sent, forApplication: ids[0] }]);
  });

  it('is sent once by a request that arrives again, and by two at once', async () => {
    const rows = await several(2);
    const list = await put(changed(await open(database, path)), rows);
    const [first, again] = await Promise.all([send(list), send(list)]);
    expect(again).toEqual(first);
    expect(await send(list)).toEqual(first);
    expect((await events(list, rows)).filter((type) => type.endsWith('recommended'))).toHaveLength(2);
    expect(await send(list, 'send', '另一文号')).toEqual({ keyTaken: true });
  });

  it('is changed on the version that was seen only', async () => {
    const rows = await several(3);
    const list = await put(changed(await open(database, path)), rows.slice(0, 2));
    const now = await put(list, rows.slice(2));
    expect(await send(list, 'stale')).toEqual({ conflict: now });
    expect(await applicationsById(database.sql, [rows[0]?.id ?? ''])).toMatchObject([{ stage: 'verified' }]);
  });

  it('stays as it was when sending is refused, with all of its members', async () => {
    const rows = await several(2);
    const list = await put(changed(await open(database, path)), rows);
    const before = await events(list, rows);
    expect(code(await send(list, 'refused', ' '))).toBe('LIST_NUMBER_MISSING');
    // The last of what is to be saved fails, after the list and its members were written.
    const failing = changeAggregate(
      database,
      recommendationLists,
      { id: list.id, version: list.version, act: actOf(path.prefecture, 'failing') },
      async (state, sql) => {
        const sent = await sending(path.prefecture, '遵工信〔2026〕1号')(state, sql);
        if ('refused' in sent) return sent;
        const fails = async () => {
          throw new Error('the last one is not saved');
        };
        return { ...sent, alongside: [...sent.alongside, fails] };
      },
    );
    await expect(failing).rejects.toThrow('the last one is not saved');
    expect(await listsById(database.sql, [list.id])).toEqual([list]);
    expect(await events(list, rows)).toEqual(before);
    expect(changed(await send(list))).toMatchObject({ stage: 'submitted' });
  });
});
