import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { accountByLogin, createAccount, listAccounts, loginTaken } from './accounts.ts';
import { endAccount, everyAccount } from './end-account.ts';
import { createSession, findSession } from './sessions.ts';

const at = (time: string) => new Date(`2024-03-01T${time}:00Z`);
const name = { 'zh-CN': '审计', en: 'audit' };

describe.each(testEngines)('an account in an %s database', (engine) => {
  let database: Database;
  const enter = (login: string) =>
    createAccount(
      database.sql,
      {
        login,
        passwordHash: 'scrypt$…',
        role: 'auditor',
        divisionCode: null,
        organization: name,
        displayName: name,
        demonstration: false,
      },
      at('08:00'),
    );
  const openAt = async (token: string, time: string) =>
    (await findSession(database.sql, token, at(time))) !== undefined;
  const end = (login: string, time: string) => database.transaction((sql) => endAccount(sql, login, at(time)));

  beforeAll(async () => {
    database = await openTestDatabase(engine, { demonstration: false });
    for (const login of ['one', 'two']) {
      const accountId = (await enter(login)) ?? '';
      await createSession(database.sql, {
        tokenHash: login,
        accountId,
        createdAt: at('08:00'),
        expiresAt: at('18:00'),
      });
    }
  });
  afterAll(() => database.close());

  it('has one login in whatever capitals it is entered or typed', async () => {
    expect(await enter('ONE')).toBeUndefined();
    expect(await enter('Three')).toBeDefined();
    expect(await enter('three')).toBeUndefined();
    for (const typed of ['three', 'THREE', 'ｔｈｒｅｅ'])
      expect(await accountByLogin(database.sql, typed, at('09:00'))).toMatchObject({ login: 'three' });
  });

  it('keeps a login with capitals from before, beside which none is entered', async () => {
    await database.sql.query(`UPDATE account SET login = 'Three' WHERE login = 'three'`);
    expect(await enter('three')).toBeUndefined();
    expect(await accountByLogin(database.sql, 'thrEE', at('09:00'))).toMatchObject({ login: 'Three' });
    await database.sql.query(`UPDATE account SET login = 'ONE' WHERE login = 'Three'`);
    for (const typed of ['one', 'ONE'])
      expect(await accountByLogin(database.sql, typed, at('09:00'))).toMatchObject({ login: typed });
  });

  it('that is ended neither signs in nor keeps its sessions, and is in the list of all; the others stay as they are', async () => {
    expect(await end('one', '12:00')).toBe(true);
    expect([await openAt('one', '11:00'), await openAt('two', '13:00')]).toEqual([false, true]);
    await database.sql.query(`DELETE FROM account WHERE login = 'ONE'`);
    expect(await accountByLogin(database.sql, 'one', at('12:00'))).toBeUndefined();
    expect((await listAccounts(database.sql, at('12:00'))).map(({ login }) => login)).toEqual(['two']);
    expect((await everyAccount(database.sql, at('17:00'))).map(({ login, endedAt }) => [login, endedAt])).toEqual([
      ['one', at('12:00')],
      ['two', null],
    ]);
  });

  it('ends once, and its login is not given again', async () => {
    expect([await end('one', '13:00'), await end('nobody', '13:00')]).toEqual([false, false]);
    expect(await enter('One')).toBeUndefined();
    expect(await loginTaken(database.sql, 'ONE')).toEqual({ endedAt: at('12:00') });
    expect(await loginTaken(database.sql, 'two')).toEqual({ endedAt: null });
    expect(await loginTaken(database.sql, 'four')).toBeUndefined();
  });
});
