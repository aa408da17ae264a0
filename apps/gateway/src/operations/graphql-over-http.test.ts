import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../server/testing.ts';

let test: TestServer;
let url = '';
let session: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  test = await openTestServer();
  await test.addAccount('auditor');
  session = await test.cookieOf('auditor');
  url = `${await test.server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => test.close());

// Two audits ask for the schema, which the gateway tells to the signed-in only.
const fetchFn = (address: string, request?: RequestInit) =>
  fetch(address, { ...request, headers: { ...request?.headers, ...session } });
const audits = serverAudits({ url: () => url, fetchFn });

it('knows the audits of GraphQL over HTTP', () => {
  expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10);
});

it.each(audits.filter(({ name }) => name.startsWith('MUST')))('$name', async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: 'ok' });
});

it.each(audits.filter(({ name }) => !name.startsWith('MUST')))('$name', async ({ fn }) => {
  expect((await fn()).status).not.toBe('error');
});
