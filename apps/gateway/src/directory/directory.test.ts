import { createServer, type Server } from 'node:http';
import { createAccount, hashPassword, linkSubject } from '@qunxing/database';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestServer, type TestServer, trialPassword } from '../server/testing.ts';
import { readDirectory } from './directory-settings.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const host = 'qunxing.example';
const client = {
  client_id: 'qunxing',
  client_secret: 'a secret for tests',
  redirect_uris: [`http://${host}/directory/return`],
};

let provider: Server;
let issuer = '';
let test: TestServer;

beforeAll(async () => {
  provider = createServer();
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const address = provider.address();
  if (address === null || typeof address === 'string') throw new Error('the directory does not listen');
  issuer = `http://127.0.0.1:${address.port}`;
  const directory = new Provider(issuer, {
    clients: [client],
    cookies: { keys: ['a key for tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
  });
  provider.on('request', directory.callback());
  test = await openTestServer({ directory: { issuer, client: client.client_id, secret: client.client_secret } });
  const { sql } = test.gateway.database;
  const name = { 'zh-CN': '试', en: 'trial' };
  const passwordHash = await hashPassword(trialPassword);
  for (const login of ['wang', 'li']) {
    const person = { login, passwordHash, displayName: name, demonstration: false };
    const office = { role: 'auditor', divisionCode: null, organization: name } as const;
    const id = (await createAccount(sql, { ...person, ...office }, test.clock.now)) ?? '';
    if (login === 'wang') await linkSubject(sql, { issuer, subject: 'wang-of-the-directory' }, id, test.clock.now);
  }
});
afterAll(async () => {
  await test?.close();
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
});

const cookieOf = (setCookie: string | string[] | undefined, name: string): string =>
  [setCookie]
    .flat()
    .map((one) => /^([^=]+)=([^;]*)/.exec(one ?? ''))
    .find((one) => one?.[1] === name)?.[2] ?? '';

/** Sends a browser to the directory; its cookie, and where it was sent. */
const leave = async () => {
  const { headers, statusCode } = await test.server.inject({ url: '/directory/sign-in', headers: { host } });
  expect(statusCode).toBe(303);
  return { visit: cookieOf(headers['set-cookie'], 'qunxing_directory'), address: String(headers.location) };
};

/** A person signs in at the directory as they would in its pages, and agrees; the address that leads back. */
const signInThere = async (address: string, login: string): Promise<string> => {
  const jar = new Map<string, string>();
  const ask = async (url: string, form?: Readonly<Record<string, string>>) => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    return next === null ? null : new URL(next, issuer).href;
  };
  let at: string | null = address;
  for (let step = 0; step < 12 && at !== null && new URL(at).host !== host; step += 1) {
    const page: string = at;
    at = await ask(page);
    // A page without a redirect asks the person: first who they are, then whether they agree.
    if (at === null) at = await ask(page, step < 3 ? { prompt: 'login', login, password: 'x' } : { prompt: 'consent' });
  }
  if (at === null) throw new Error('the directory leads nowhere');
  return at;
};

const comeBack = async (address: string, visit: string, others = '') => {
  const { pathname, search } = new URL(address);
  const cookie = `qunxing_directory=${visit}${others}`;
  const { headers } = await test.server.inject({ url: `${pathname}${search}`, headers: { host, cookie } });
  return { location: headers.location, session: cookieOf(headers['set-cookie'], 'qunxing_session') };
};
const loginWith = async (session: string) =>
  (await test.operation('{ viewer { login } }', { cookie: `qunxing_session=${session}` })).json().data.viewer?.login;

describe('signing in through a directory', () => {
  it('goes there with a state, a nonce and the hash of a verifier that stays here', async () => {
    const { address, visit } = await leave();
    const asked = new URL(address).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'qunxing',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `http://${host}/directory/return`,
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(visit).toMatch(/^[\w-]{43}$/);
    expect(await leave()).not.toMatchObject({ visit });
  });

  it('opens the account that the person is linked to, once', async () => {
    const { address, visit } = await leave();
    const returned = await signInThere(address, 'wang-of-the-directory');
    const { location, session } = await comeBack(returned, visit);
    expect(location).toBe('/');
    expect(await loginWith(session)).toBe('wang');
    expect(await comeBack(returned, visit)).toEqual({ location: '/sign-in?directory=interrupted', session: '' });
  });

  it('replaces a session that somebody else has put there', async () => {
    const { address, visit } = await leave();
    const returned = await signInThere(address, 'wang-of-the-directory');
    const chosen = 'C'.repeat(43);
    const { session } = await comeBack(returned, visit, `; qunxing_session=${chosen}`);
    expect(session).not.toBe(chosen);
    expect(await loginWith(chosen)).toBeUndefined();
  });

  it.each(['li', 'somebody'])('makes no account and opens none for a person whom nobody linked: %s', async (login) => {
    const { sql } = test.gateway.database;
    const count = () => sql.query('SELECT count(*)::int AS count FROM account');
    const before = await count();
    const { address, visit } = await leave();
    const returned = await signInThere(address, login);
    expect(await comeBack(returned, visit)).toEqual({ location: '/sign-in?directory=unlinked', session: '' });
    expect(await count()).toEqual(before);
  });

  it('is refused to a browser other than the one that went', async () => {
    const { address } = await leave();
    const returned = await signInThere(address, 'wang-of-the-directory');
    const other = await leave();
    expect(await comeBack(returned, '')).toMatchObject({ location: '/sign-in?directory=interrupted' });
    expect(await comeBack(returned, other.visit)).toEqual({ location: '/sign-in?directory=refused', session: '' });
  });

  it('is refused with a code that the directory did not give', async () => {
    const { address, visit } = await leave();
    const returned = new URL(await signInThere(address, 'wang-of-the-directory'));
    returned.searchParams.set('code', 'made-up');
    expect(await comeBack(returned.href, visit)).toEqual({ location: '/sign-in?directory=refused', session: '' });
  });

  it('is refused after ten minutes', async () => {
    const { address, visit } = await leave();
    const returned = await signInThere(address, 'wang-of-the-directory');
    const began = test.clock.now;
    test.clock.now = new Date(began.getTime() + 600_000);
    expect(await comeBack(returned, visit)).toMatchObject({ location: '/sign-in?directory=interrupted' });
    test.clock.now = began;
  });

  it('is not begun by a page of another site', async () => {
    const headers = { host, 'sec-fetch-site': 'cross-site' };
    const answer = await test.server.inject({ url: '/directory/sign-in', headers });
    expect(answer.headers.location).toBe('/sign-in?directory=interrupted');
  });
});

describe('the settings of a directory', () => {
  const given = {
    QUNXING_DIRECTORY_ISSUER: 'https://id.example',
    QUNXING_DIRECTORY_CLIENT: 'a',
    QUNXING_DIRECTORY_SECRET: 'b',
  };

  it('are all there or none', () => {
    expect(readDirectory({})).toEqual({ directory: undefined });
    expect(readDirectory(given)).toEqual({ directory: { issuer: 'https://id.example', client: 'a', secret: 'b' } });
    expect(readDirectory({ ...given, QUNXING_DIRECTORY_SECRET: '' })).toMatchObject({ wrong: expect.anything() });
  });

  it.each(['http://id.example', 'id.example'])('name no directory that can be overheard: %s', (address) => {
    expect(readDirectory({ ...given, QUNXING_DIRECTORY_ISSUER: address })).toMatchObject({
      wrong: { en: expect.stringContaining('https') },
    });
  });
});
