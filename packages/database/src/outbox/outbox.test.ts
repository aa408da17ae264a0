import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccount } from '../accounts/accounts.ts';
import type { Database } from '../connection/database.ts';
import type { Sql } from '../connection/sql.ts';
import { appendEvent, eventsUpTo } from '../events/event.ts';
import { recorded } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { consumers } from './consumers.ts';
import { handleNext, type PendingEvent } from './outbox.ts';

const title = { 'zh-CN': '审计', en: 'auditor' };
const person = { login: 'auditor', role: 'auditor', divisionCode: null, passwordHash: 'scrypt$' } as const;

/** A moment so many seconds after the tests begin. */
const after = (seconds: number): Date => new Date(recorded.at.getTime() + seconds * 1000);

describe.each(testEngines)('the outbox of an %s database', (engine) => {
  let database: Database;
  let account: string;
  beforeEach(async () => {
    await database?.close();
    database = await openTestDatabase(engine);
    const entry = { ...person, organization: title, displayName: title, demonstration: true };
    account = (await createAccount(database.sql, entry, recorded.at)) ?? '';
  });
  afterAll(() => database.close());

  const append = (stream: string, sql: Sql = database.sql) =>
    appendEvent(
      sql,
      { stream, sequence: 1 },
      { type: 'trial.happened', by: { account }, moment: { at: recorded.at.toISOString() } },
    );
  const left = () => database.sql.query<{ stream: string }>('SELECT stream FROM outbox_entry ORDER BY stream');
  const done = () => database.sql.query<{ key: string }>('SELECT key FROM seed_step ORDER BY key');
  /** An effect that anybody can see: a row for each event. */
  const effect = async ({ stream }: PendingEvent, sql: Sql) => {
    await sql.query('INSERT INTO seed_step (key, done_at) VALUES ($1, $2::timestamptz)', [
      stream,
      recorded.at.toISOString(),
    ]);
  };
  const handle = (at = recorded.at, work = effect) => handleNext(database, 'notification', at, work);

  it('has an entry of every consumer for every event that was committed, and of no other', async () => {
    await append('trial/1');
    await expect(
      database.transaction(async (sql) => {
        await append('trial/2', sql);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await left()).toEqual(consumers.map(() => ({ stream: 'trial/1' })));
    expect(await eventsUpTo(database.sql, { stream: 'trial/1', sequence: 1 })).toHaveLength(1);
  });

  it('gives out each event once, until nothing is left', async () => {
    await append('trial/1');
    await append('trial/2');
    expect([await handle(), await handle(), await handle()]).toEqual(['done', 'done', 'nothing']);
    expect(await done()).toEqual([{ key: 'trial/1' }, { key: 'trial/2' }]);
    expect(await left()).toEqual([]);
  });

  it('gives each event to one of several that ask at the same time', async () => {
    for (const place of [1, 2, 3, 4, 5, 6]) await append(`trial/${place}`);
    const everybody = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => handle()));
    expect(everybody.filter((one) => one === 'done')).toHaveLength(6);
    expect(await done()).toHaveLength(6);
  });

  it('keeps an event whose effect failed, with nothing of the effect, rests, and holds up no other', async () => {
    await append('trial/1');
    await append('trial/2');
    const broken = async (event: PendingEvent, sql: Sql) => {
      await effect(event, sql);
      if (event.stream === 'trial/1') throw new Error('broken');
    };
    expect(await handle(after(0), broken)).toMatchObject({ failed: new Error('broken'), event: { stream: 'trial/1' } });
    expect(await handle(after(0), broken)).toBe('done');
    expect(await done()).toEqual([{ key: 'trial/2' }]);
    expect(await handle(after(1))).toBe('nothing');
    expect(await handle(after(2))).toBe('done');
    expect(await left()).toEqual([]);
  });
});

describe.each(testEngines.filter((engine) => engine === 'server'))('on a %s', (engine) => {
  it('an event that is committed after later ones is not passed over', async () => {
    const database = await openTestDatabase(engine);
    const entry = { ...person, organization: title, displayName: title, demonstration: true };
    const account = (await createAccount(database.sql, entry, recorded.at)) ?? '';
    const event = { type: 'trial.happened', by: { account }, moment: { at: recorded.at.toISOString() } };
    const seen: string[] = [];
    const handle = () =>
      handleNext(database, 'notification', recorded.at, async ({ stream }) => void seen.push(stream));
    await database.transaction(async (sql) => {
      await appendEvent(sql, { stream: 'trial/early', sequence: 1 }, event);
      await appendEvent(database.sql, { stream: 'trial/late', sequence: 1 }, event);
      expect([await handle(), await handle()]).toEqual(['done', 'nothing']);
    });
    expect(await handle()).toBe('done');
    expect(seen).toEqual(['trial/late', 'trial/early']);
    await database.close();
  });
});
