import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { seedRegister } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { accountByLogin, createAccount, listAccounts } from './accounts.ts';
import { createSession, findSession, forgetSessions, revokeSession } from './sessions.ts';
import { clearAttempts, countAttempts, forgetAttempts, recordAttempt, withdrawAttempts } from './sign-in-attempts.ts';

const at = (time: string) => new Date(`2024-03-01T${time}:00Z`);

const entry = {
  login: 'zunyi',
  passwordHash: 'scrypt$…',
  role: 'prefecture' as const,
  divisionCode: '520300',
  organization: { 'zh-CN': '遵义市工业和信息化局', en: 'Zunyi bureau' },
  displayName: { 'zh-CN': '市州演示账号', en: 'Prefecture demonstration account' },
  demonstration: true,
};

describe.each(testEngines)('accounts in an %s database', (engine) => {
  let database: Database;
  let accountId = '';
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
    accountId = (await createAccount(database.sql, entry, at('08:00'))) ?? '';
  });
  afterAll(() => database.close());
  const begin = (tokenHash: string, expiresAt: Date) =>
    createSession(database.sql, { tokenHash, accountId, createdAt: at('08:00'), expiresAt });

  it('are found by login with their password hash, once each', async () => {
    const { passwordHash, role, divisionCode, organization, ...person } = entry;
    const office = { role, divisionCode, organization };
    expect(await accountByLogin(database.sql, 'zunyi', at('09:00'))).toEqual({
      ...person,
      id: accountId,
      passwordHash,
      appointments: [{ ...office, id: expect.any(String), validTo: null }],
    });
    expect(await accountByLogin(database.sql, 'nobody', at('09:00'))).toBeUndefined();
    expect(await createAccount(database.sql, entry, at('09:00'))).toBeUndefined();
    expect(await listAccounts(database.sql, at('09:00'))).toEqual([
      { ...person, ...office, id: accountId, appointment: expect.any(String) },
    ]);
  });

  it('are behind a session until it expires or is revoked', async () => {
    await begin('one', at('12:00'));
    await begin('two', at('12:00'));
    expect(await findSession(database.sql, 'one', at('11:59'))).toMatchObject({
      account: { login: 'zunyi' },
      expiresAt: at('12:00'),
    });
    expect(await findSession(database.sql, 'one', at('12:00'))).toBeUndefined();
    await revokeSession(database.sql, 'one', at('10:00'));
    expect(await findSession(database.sql, 'one', at('11:00'))).toBeUndefined();
    expect(await findSession(database.sql, 'two', at('11:00'))).toBeDefined();
    await forgetSessions(database.sql, at('11:00'));
    expect(await database.sql.query('SELECT token_hash FROM session')).toEqual([{ token_hash: 'two' }]);
  });

  it('that are disabled neither sign in nor keep their sessions', async () => {
    await begin('three', at('20:00'));
    await database.sql.query('UPDATE account SET disabled_at = $1', [at('15:00').toISOString()]);
    expect(await findSession(database.sql, 'three', at('14:59'))).toBeDefined();
    expect(await findSession(database.sql, 'three', at('15:00'))).toBeUndefined();
    expect(await accountByLogin(database.sql, 'zunyi', at('15:00'))).toBeUndefined();
  });

  it('have failed attempts counted by the worst of login and address', async () => {
    for (const minute of ['08:00', '08:01', '08:02']) {
      await recordAttempt(database.sql, ['login:zunyi', '10.0.0.1'], at(minute));
    }
    await recordAttempt(database.sql, ['login:other', '10.0.0.1'], at('08:03'));
    expect(await countAttempts(database.sql, ['login:zunyi', '10.0.0.1'], at('08:01'))).toBe(3);
    expect(await countAttempts(database.sql, ['login:zunyi'], at('08:01'))).toBe(2);
    expect(await countAttempts(database.sql, ['login:new'], at('08:01'))).toBe(0);
    await withdrawAttempts(database.sql, await recordAttempt(database.sql, ['login:zunyi'], at('08:04')));
    expect(await countAttempts(database.sql, ['login:zunyi'], at('08:01'))).toBe(2);
    await clearAttempts(database.sql, ['login:zunyi']);
    expect(await countAttempts(database.sql, ['login:zunyi'], at('08:00'))).toBe(0);
    await forgetAttempts(database.sql, at('08:03'));
    expect(await countAttempts(database.sql, ['10.0.0.1'], at('08:00'))).toBe(1);
  });
});
