import { recordAttempt } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestServer, type TestServer } from '../server/testing.ts';
import { attemptKeys } from './attempts.ts';

// Hashing a password is slow on purpose, and slower on a machine with other work.
vi.setConfig({ testTimeout: 60_000 });

const viewer = '{ viewer { login } }';
const minute = 60_000;

let test: TestServer;
beforeAll(async () => {
  test = await openTestServer();
  for (const role of ['county', 'province', 'auditor'] as const) await test.addAccount(role);
});
afterAll(() => test.close());

const viewerWith = async (headers: Readonly<Record<string, string>>): Promise<string | undefined> =>
  (await test.operation(viewer, headers)).json().data.viewer?.login;

describe('a session', () => {
  it('is in a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await test.signIn('county');
    expect(headers['set-cookie']).toMatch(
      /^qunxing_session=[\w-]{43}; Path=\/; Expires=Mon, 02 Mar 2026 11:00:00 GMT; HttpOnly; SameSite=Strict$/,
    );
  });

  it('ends after ten hours', async () => {
    const began = test.clock.now;
    const cookie = await test.cookieOf('county');
    test.clock.now = new Date(began.getTime() + 600 * minute - 1);
    expect(await viewerWith(cookie)).toBe('county');
    test.clock.now = new Date(began.getTime() + 600 * minute);
    expect(await viewerWith(cookie)).toBeUndefined();
    test.clock.now = began;
  });

  it('is worth nothing after signing out, even to who kept its token', async () => {
    const cookie = await test.cookieOf('county');
    const { headers } = await test.operation('mutation { signOut }', cookie);
    expect(headers['set-cookie']).toContain('qunxing_session=; Max-Age=0; Path=/;');
    expect(await viewerWith(cookie)).toBeUndefined();
  });

  it('is replaced when somebody signs in again in the same browser', async () => {
    const before = await test.cookieOf('county');
    await test.signIn('province', undefined, before);
    expect(await viewerWith(before)).toBeUndefined();
  });

  it('is not in the database in a form that could be used', async () => {
    const { cookie } = await test.cookieOf('county');
    const token = cookie.split('=')[1] ?? '';
    const rows = await test.gateway.database.sql.query<{ text: string }>('SELECT s::text AS text FROM session s');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ text }) => text.includes(token))).toEqual([]);
  });

  it('does not come from a token that nobody was given', async () => {
    expect(await viewerWith({ cookie: `qunxing_session=${'A'.repeat(43)}` })).toBeUndefined();
  });
});

describe('a session that somebody else has chosen', () => {
  const chosen = { cookie: `qunxing_session=${'B'.repeat(43)}` };

  it('is not taken up at sign-in: the browser gets a token that nobody knew', async () => {
    const { cookies } = await test.signIn('county', undefined, chosen);
    expect(cookies[0]?.value).toMatch(/^[\w-]{43}$/);
    expect(cookies[0]?.value).not.toBe('B'.repeat(43));
    expect(await viewerWith(chosen)).toBeUndefined();
  });

  it('opens nothing, though it was theirs before', async () => {
    const mine = await test.cookieOf('province');
    const victim = await test.signIn('county', undefined, mine);
    expect(victim.cookies[0]?.value).not.toBe(mine.cookie.split('=')[1]);
    expect(await viewerWith(mine)).toBeUndefined();
  });
});

describe('the sessions of a person', () => {
  const sessionsWith = async (headers: Readonly<Record<string, string>>) =>
    (await test.operation('{ viewer { sessions { id browser current } } }', headers)).json().data.viewer.sessions as {
      readonly id: string;
      readonly browser: string;
      readonly current: boolean;
    }[];
  const revoke = async (headers: Readonly<Record<string, string>>, session = '') =>
    (await test.operation(`mutation { revokeSession(session: "${session}") { login } }`, headers)).json();

  it('are listed with what each browser calls itself, and end one by one', async () => {
    const [cookie] = (await test.signIn('auditor', undefined, { 'user-agent': 'an office browser' })).cookies;
    const office = { cookie: `${cookie?.name}=${cookie?.value}` };
    const phone = await test.cookieOf('auditor');
    const listed = await sessionsWith(phone);
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    const other = listed.find(({ browser }) => browser === 'an office browser');
    expect(await revoke(phone, other?.id)).toEqual({ data: { revokeSession: { login: 'auditor' } } });
    expect([await viewerWith(office), await viewerWith(phone)]).toEqual([undefined, 'auditor']);
  });

  it('are ended by nobody else', async () => {
    const theirs = await test.cookieOf('auditor');
    const mine = await test.cookieOf('county');
    const target = (await sessionsWith(theirs)).find(({ current }) => current);
    expect((await revoke(mine, target?.id)).errors[0].extensions).toMatchObject({ argument: 'session' });
    expect(await viewerWith(theirs)).toBe('auditor');
  });
});

describe('signing in', () => {
  const codeOf = async (login: string, password: string, address: string) =>
    (await test.signIn(login, password, {}, address)).json().data.signIn.code;

  it('cannot tell a wrong password from an unknown login', async () => {
    expect(await codeOf('province', 'wrong', '10.0.0.2')).toBe('SIGN_IN_CREDENTIALS_WRONG');
    expect(await codeOf('nobody', 'wrong', '10.0.0.2')).toBe('SIGN_IN_CREDENTIALS_WRONG');
  });

  const right = 'a password for tests';

  const failBefore = async (key: string, failures: number) => {
    for (let failure = 0; failure < failures; failure += 1) {
      await recordAttempt(test.gateway.database.sql, [key], test.clock.now);
    }
  };

  it('is barred for a quarter of an hour after eight failures under one login from one address', async () => {
    for (let failures = 0; failures < 8; failures += 1) {
      expect(await codeOf('auditor', 'wrong', '10.0.1.1')).toBe('SIGN_IN_CREDENTIALS_WRONG');
    }
    expect(await codeOf('auditor', right, '10.0.1.1')).toBe('SIGN_IN_TOO_MANY_ATTEMPTS');
    const barred = test.clock.now;
    test.clock.now = new Date(barred.getTime() + 15 * minute + 1);
    expect(await codeOf('auditor', right, '10.0.1.1')).toBeUndefined();
    test.clock.now = barred;
  });

  it('is not barred for its owner by a stranger who guesses from elsewhere', async () => {
    await failBefore(attemptKeys('auditor', '10.0.5.1').login, 8);
    expect(await codeOf('auditor', right, '10.0.5.1')).toBe('SIGN_IN_TOO_MANY_ATTEMPTS');
    expect(await codeOf('auditor', right, '10.0.5.2')).toBeUndefined();
  });

  it('is barred as well when the guesses come all at once', async () => {
    await failBefore(attemptKeys('everybody', '10.0.4.1').login, 6);
    const same = await Promise.all(Array.from({ length: 8 }, () => codeOf('everybody', 'wrong', '10.0.4.1')));
    expect(same.filter((code) => code === 'SIGN_IN_CREDENTIALS_WRONG').length).toBeLessThanOrEqual(2);
    await failBefore(attemptKeys('anybody', '10.0.4.2').address, 38);
    const many = await Promise.all(
      Array.from({ length: 8 }, (_, guess) => codeOf(`body${guess}`, 'wrong', '10.0.4.2')),
    );
    expect(many.filter((code) => code === 'SIGN_IN_CREDENTIALS_WRONG').length).toBeLessThanOrEqual(2);
  });

  it('is barred for an address that tries many logins, and for no other', async () => {
    await failBefore(attemptKeys('anybody', '10.0.3.1').address, 39);
    expect(await codeOf('province', right, '10.0.3.1')).toBeUndefined();
    expect(await codeOf('nobody', 'wrong', '10.0.3.1')).toBe('SIGN_IN_CREDENTIALS_WRONG');
    expect(await codeOf('province', right, '10.0.3.1')).toBe('SIGN_IN_TOO_MANY_ATTEMPTS');
    expect(await codeOf('province', right, '10.0.3.2')).toBeUndefined();
  });
});
