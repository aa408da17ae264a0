import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './testing.ts';

const graphiql = mkdtempSync(join(tmpdir(), 'qunxing-graphiql-'));

let test: TestServer;
beforeAll(async () => {
  mkdirSync(join(graphiql, 'assets'));
  writeFileSync(join(graphiql, 'index.html'), '<!doctype html><title>GraphiQL</title>');
  test = await openTestServer({ trustProxy: 1, graphiql });
  await test.addAccount('province');
});
afterAll(async () => {
  await test.close();
  rmSync(graphiql, { recursive: true });
});

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => test.server.inject({ url, headers });

describe('every answer', () => {
  it('allows scripts from here only, and none that are made from text', async () => {
    const { headers } = await get('/healthz');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'; script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  });

  it('keeps browsers on TLS behind a proxy that says so', async () => {
    expect((await get('/healthz')).headers['strict-transport-security']).toBeUndefined();
    const secure = await get('/healthz', { 'x-forwarded-proto': 'https' });
    expect(secure.headers['strict-transport-security']).toBe('max-age=31536000');
    const { headers } = await test.signIn('province', undefined, { 'x-forwarded-proto': 'https' });
    expect(headers['set-cookie']).toContain('; HttpOnly; Secure; SameSite=Strict');
  });
});

it('an address is what the proxy in front says, not what its client says', async () => {
  await test.signIn('nobody', 'wrong', { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' });
  const rows = await test.gateway.database.sql.query<{ key: string }>(
    `SELECT key FROM sign_in_attempt WHERE key LIKE 'address:%' ORDER BY key`,
  );
  expect(rows).toEqual([{ key: 'address:198.51.100.7' }]);
});

describe('a request from elsewhere', () => {
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this host', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('is refused when it comes from %s', async (_from, headers) => {
    const answer = await test.operation('{ instance { version } }', headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json().errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('is answered when it comes from this origin or from no browser at all', async () => {
    const own = { host: 'qunxing.example', origin: 'https://qunxing.example', 'sec-fetch-site': 'same-origin' };
    expect((await test.operation('{ instance { version } }', own)).statusCode).toBe(200);
    expect((await test.operation('{ instance { version } }')).statusCode).toBe(200);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot be a form of type %s',
    async (type) => {
      const answer = await test.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload: '{"query":"mutation { signOut }"}',
      });
      expect([400, 415]).toContain(answer.statusCode);
    },
  );

  it('cannot change anything with a link', async () => {
    const link = `/graphql?query=${encodeURIComponent('mutation { signOut }')}`;
    expect((await get(link)).statusCode).toBe(400);
    expect((await get(link, { 'apollo-require-preflight': '1' })).statusCode).toBe(405);
  });
});

describe('GraphiQL', () => {
  it('sends a person without a session to sign in and back', async () => {
    const { statusCode, headers } = await get('/graphiql/', { accept: 'text/html' });
    expect([statusCode, headers.location]).toEqual([302, '/sign-in?then=%2Fgraphiql%2F']);
    expect((await get('/graphiql/')).statusCode).toBe(401);
  });

  it('is served to the signed-in', async () => {
    const answer = await get('/graphiql/', await test.cookieOf('province'));
    expect(answer.body).toContain('<title>GraphiQL</title>');
  });
});

describe('what nothing answers', () => {
  it('is said in both languages', async () => {
    const answer = await get('/nowhere');
    expect([answer.statusCode, answer.json().message.en]).toEqual([404, 'There is nothing at this address.']);
  });

  it.each(['/%c0%af', '/export/%zz'])(
    'an address that cannot be decoded is refused in both languages: %s',
    async (url) => {
      const answer = await get(url);
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'FST_ERR_BAD_URL']);
      expect(answer.json().message.zh).toBe('请求无法识别，请检查地址和内容后重试。');
      expect(answer.json().message.en).toBe('The request cannot be understood; check its address and content.');
    },
  );

  it('a request that is too large is refused as such', async () => {
    const answer = await test.operation(`{ instance { version } }${' '.repeat(300_000)}`);
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'FST_ERR_CTP_BODY_TOO_LARGE']);
    expect(answer.json().message.zh).not.toMatch(/[A-Za-z]/);
  });
});
