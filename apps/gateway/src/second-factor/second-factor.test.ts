import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTestServer, type TestServer, trialPassword } from '../server/testing.ts';
import { freshSecondFactor } from './fresh-second-factor.ts';

// Hashing a password is slow on purpose, and slower on a machine with other work.
vi.setConfig({ testTimeout: 60_000 });

const morning = new Date('2026-03-02T01:00:00Z');
const later = (seconds: number) => new Date(morning.getTime() + seconds * 1000);

let test: TestServer;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await openTestServer();
  for (const role of ['province', 'county', 'auditor', 'centre'] as const) await test.addAccount(role);
  const { sql } = test.gateway.database;
  await sql.query(`UPDATE account SET demonstration = false WHERE login <> 'auditor'`);
  const rows = await sql.query<{ login: string; id: string }>('SELECT login, id FROM account');
  ids = Object.fromEntries(rows.map(({ login, id }) => [login, id]));
});
afterAll(() => test.close());
beforeEach(() => {
  test.clock.now = morning;
});

const code = (key: string, at: Date) => new TOTP({ secret: key }).generate({ timestamp: at.getTime() });
const wrong = (key: string, at: Date) => code(key, at).replace(/^./, (digit) => String((Number(digit) + 5) % 10));

const mutate = async (cookie: Readonly<Record<string, string>>, text: string) =>
  Object.values((await test.operation(`mutation { ${text} }`, cookie)).json().data)[0] as Readonly<
    Record<string, unknown>
  >;
const refusedAs = '... on SecondFactorRefused { code message { zh en } }';
const offer = (cookie: Readonly<Record<string, string>>, password = trialPassword) =>
  mutate(cookie, `offerSecondFactor(password: "${password}") { ... on SecondFactorOffered { key uri } ${refusedAs} }`);
const enrol = (cookie: Readonly<Record<string, string>>, given: string) =>
  mutate(
    cookie,
    `enrolSecondFactor(code: "${given}") { ... on SecondFactorEnrolled { recoveryCodes viewer { secondFactor { recoveryCodesLeft } } } ${refusedAs} }`,
  );

/** Enrols whoever signs in, and gives the key and the recovery codes. */
const enrolled = async (login: string) => {
  const cookie = await test.cookieOf(login);
  const key = String((await offer(cookie)).key);
  const { recoveryCodes } = await enrol(cookie, code(key, test.clock.now));
  return { cookie, key, recoveryCodes: recoveryCodes as readonly string[] };
};

const signIn = async (login: string, given?: string, address = '10.0.0.1') => {
  const withCode = given === undefined ? '' : `, code: "${given}"`;
  const answer = await test.operation(
    `mutation { signIn(login: "${login}", password: "${trialPassword}"${withCode}) {
       ... on SignedIn { viewer { login } } ... on SignInRefused { code } } }`,
    {},
    address,
  );
  return answer.json().data.signIn as { readonly viewer?: { readonly login: string }; readonly code?: string };
};

describe('a second factor', () => {
  let key = '';
  let recoveryCodes: readonly string[] = [];

  it('is offered to who gives the password anew, and enrolled by the code that the device shows', async () => {
    const cookie = await test.cookieOf('province');
    expect(await offer(cookie, 'not the password')).toMatchObject({ code: 'SECOND_FACTOR_PASSWORD_WRONG' });
    expect(await enrol(cookie, '123456')).toMatchObject({ code: 'SECOND_FACTOR_OFFER_OVER' });
    const offered = await offer(cookie);
    key = String(offered.key);
    expect(key).toMatch(/^[A-Z2-7]{32}$/);
    expect(offered.uri).toMatch(new RegExp(`^otpauth://totp/.+province.*secret=${key}`));
    expect(await enrol(cookie, wrong(key, morning))).toMatchObject({
      code: 'SECOND_FACTOR_CODE_WRONG',
      message: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) },
    });
    const enrolment = await enrol(cookie, code(key, morning));
    expect(enrolment).toMatchObject({ viewer: { secondFactor: { recoveryCodesLeft: 10 } } });
    recoveryCodes = enrolment.recoveryCodes as readonly string[];
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const one of recoveryCodes) expect(one).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/);
    expect(await offer(cookie)).toMatchObject({ code: 'SECOND_FACTOR_ENROLLED_ALREADY' });
  });

  it('is offered for half an hour', async () => {
    const cookie = await test.cookieOf('county');
    const offered = String((await offer(cookie)).key);
    test.clock.now = later(1801);
    expect(await enrol(cookie, code(offered, test.clock.now))).toMatchObject({ code: 'SECOND_FACTOR_OFFER_OVER' });
  });

  it('is asked for at sign-in once the password is right, and told by nothing before', async () => {
    expect(await signIn('province')).toEqual({ code: 'SIGN_IN_SECOND_FACTOR_MISSING' });
    const answer = await test.signIn('province', 'wrong');
    expect(answer.json().data.signIn).toEqual({ code: 'SIGN_IN_CREDENTIALS_WRONG' });
    expect((await signIn('county')).viewer).toEqual({ login: 'county' });
  });

  it('opens with the next code, once, and with none from before', async () => {
    expect(await signIn('province', code(key, morning))).toEqual({ code: 'SIGN_IN_SECOND_FACTOR_WRONG' });
    test.clock.now = later(30);
    const next = code(key, test.clock.now);
    expect(await signIn('province', next)).toEqual({ viewer: { login: 'province' } });
    expect(await signIn('province', next)).toEqual({ code: 'SIGN_IN_SECOND_FACTOR_WRONG' });
  });

  it('opens with a recovery code, once, however it is typed', async () => {
    const [first = ''] = recoveryCodes;
    expect(await signIn('province', first.toLowerCase().replaceAll('-', ' '))).toEqual({
      viewer: { login: 'province' },
    });
    expect(await signIn('province', first)).toEqual({ code: 'SIGN_IN_SECOND_FACTOR_WRONG' });
  });

  it('is nowhere in the database in a form that tells the recovery codes', async () => {
    const rows = await test.gateway.database.sql.query<{ text: string }>('SELECT c::text AS text FROM recovery_code c');
    expect(rows).toHaveLength(9);
    for (const one of recoveryCodes)
      expect(rows.filter(({ text }) => text.includes(one) || text.includes(one.replaceAll('-', '')))).toEqual([]);
  });

  it('is turned off with a code, and then no longer asked for', async () => {
    const { cookie, key: own } = await enrolled('centre');
    const remove = (given: string) =>
      mutate(
        cookie,
        `removeSecondFactor(code: "${given}") { ... on SecondFactorRemoved { viewer { secondFactor { enrolledAt } } } ${refusedAs} }`,
      );
    test.clock.now = later(30);
    expect(await remove(wrong(own, test.clock.now))).toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' });
    expect(await remove(code(own, test.clock.now))).toEqual({ viewer: { secondFactor: null } });
    expect((await signIn('centre')).viewer).toEqual({ login: 'centre' });
  });

  it('is not asked of a demonstration account at sign-in, which may always be given another', async () => {
    const { cookie } = await enrolled('auditor');
    expect((await signIn('auditor')).viewer).toEqual({ login: 'auditor' });
    expect(await offer(cookie)).toMatchObject({ key: expect.any(String) });
  });
});

describe('a fresh second factor', () => {
  let key = '';
  const fresh = (given: string, at: Date, login = 'county') =>
    freshSecondFactor(test.gateway.database.sql, { id: ids[login] ?? '' }, given, at);
  const hours = (count: number) => later(count * 3600);
  beforeAll(async () => {
    key = (await enrolled('county')).key;
  });

  it('is the code of now, taken once', async () => {
    expect(await fresh(` ${code(key, hours(1)).slice(0, 3)} ${code(key, hours(1)).slice(3)}`, hours(1))).toBe('fresh');
    expect(await fresh(code(key, hours(1)), hours(1))).toMatchObject({ code: 'SECOND_FACTOR_CODE_USED' });
  });

  it('is taken once also when it comes several times at one moment', async () => {
    const same = await Promise.all([1, 2, 3].map(() => fresh(code(key, hours(2)), hours(2))));
    expect(same.filter((checked) => checked === 'fresh')).toHaveLength(1);
  });

  it.each([
    [-60, 'SECOND_FACTOR_CODE_WRONG'],
    [60, 'SECOND_FACTOR_CODE_WRONG'],
    [-30, 'fresh'],
    [30, 'fresh'],
  ])('may be off by 30 seconds and no more: %d', async (drift, expected) => {
    const now = hours(5 + drift / 60);
    const checked = await fresh(code(key, new Date(now.getTime() + drift * 1000)), now);
    expect(checked === 'fresh' ? checked : checked.code).toBe(expected);
  });

  it('is never a recovery code', async () => {
    const { recoveryCodes } = await enrolled('auditor');
    expect(await fresh(recoveryCodes[0] ?? '', morning, 'auditor')).toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' });
  });

  it('is refused to who has none', async () => {
    expect(await fresh('123456', morning, 'centre')).toMatchObject({ code: 'SECOND_FACTOR_NOT_ENROLLED' });
  });

  it('cannot be guessed: after six failures, from wherever, the right code is refused for a quarter of an hour', async () => {
    const now = hours(8);
    for (let guess = 0; guess < 3; guess += 1)
      expect(await fresh(wrong(key, now), now)).toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' });
    test.clock.now = now;
    for (let guess = 0; guess < 3; guess += 1)
      expect(await signIn('county', wrong(key, now), `10.1.0.${guess}`)).toEqual({
        code: 'SIGN_IN_SECOND_FACTOR_WRONG',
      });
    expect(await fresh(code(key, now), now)).toMatchObject({ code: 'SECOND_FACTOR_TOO_MANY_ATTEMPTS' });
    expect(await signIn('county', code(key, now), '10.1.0.9')).toEqual({ code: 'SIGN_IN_TOO_MANY_ATTEMPTS' });
    const over = new Date(now.getTime() + 15 * 60_000 + 1);
    expect(await fresh(code(key, over), over)).toBe('fresh');
  });
});
