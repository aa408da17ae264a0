import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { accountByLogin, createAccount } from './accounts.ts';
import { hashPassword, isPassword } from './password.ts';
import { createSession, findSession } from './sessions.ts';
import { setPassword } from './set-password.ts';

const at = (time: string) => new Date(`2024-03-01T${time}:00Z`);
const name = { 'zh-CN': '审计', en: 'audit' };

describe.each(testEngines)('a password in an %s database', { timeout: 60_000 }, (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine, { demonstration: false });
    for (const login of ['one', 'two']) {
      const entry = { login, role: 'auditor', divisionCode: null, organization: name, displayName: name } as const;
      const passwordHash = await hashPassword(`the first of ${login}`);
      const accountId = await createAccount(
        database.sql,
        { ...entry, passwordHash, demonstration: false },
        at('08:00'),
      );
      const session = { tokenHash: login, accountId: accountId ?? '', createdAt: at('08:00'), expiresAt: at('18:00') };
      await createSession(database.sql, session);
    }
  });
  afterAll(() => database.close());
  const isOf = async (login: string, password: string) =>
    isPassword(password, (await accountByLogin(database.sql, login, at('09:00')))?.passwordHash ?? '');

  it('takes the place of the one before, of this account alone, and ends its sessions', async () => {
    const passwordHash = await hashPassword('the second of one');
    expect(await database.transaction((sql) => setPassword(sql, 'one', passwordHash, at('09:00')))).toBe(true);
    expect([await isOf('one', 'the first of one'), await isOf('one', 'the second of one')]).toEqual([false, true]);
    expect(await isOf('two', 'the first of two')).toBe(true);
    expect(await findSession(database.sql, 'one', at('10:00'))).toBeUndefined();
    expect(await findSession(database.sql, 'two', at('10:00'))).toBeDefined();
  });

  it('cannot be set where there is no account', async () => {
    expect(await setPassword(database.sql, 'nobody', 'x', at('09:00'))).toBe(false);
  });
});
