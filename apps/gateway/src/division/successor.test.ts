import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../server/testing.ts';

let test: TestServer;
beforeAll(async () => {
  test = await openTestServer();
  await test.addAccount('auditor');
}, 120_000);
afterAll(() => test.close());

it.each([
  ['520222', { name: '盘县', validTo: '2017-04-13', successor: { code: '520281', name: '盘州市' } }],
  ['520324', { name: '正安县', validTo: null, successor: null }],
  ['110000', { name: '北京市', validTo: null, successor: null }],
  ['000000', { name: '全国', validTo: null, successor: null }],
])(
  'what took the place of %s',
  async (code, told) => {
    const answer = await test.operation(
      `{ division(code: "${code}") { name validTo successor { code name } } }`,
      await test.cookieOf('auditor'),
    );
    expect(answer.json().data.division).toEqual(told);
  },
  60_000,
);
