import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../server/testing.ts';

let test: TestServer;
let session: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await openTestServer();
  await test.addAccount('province');
  session = await test.cookieOf('province');
});
afterAll(() => test.close());

const operation = `query ($standard: String!, $first: Int) {
  totals(standard: $standard) { clusters }
  clusters(first: $first) { totalCount edges { cursor } }
}`;
/** The same operation in another document, which was never asked before. */
const unasked = (mark: string) => `${operation}\n# ${mark}`;

const ask = async (query: string, variables: object, headers = session) => {
  const payload = { query, variables };
  const { statusCode, body } = await test.server.inject({ method: 'POST', url: '/graphql', headers, payload });
  return { statusCode, body };
};

const known = { standard: 'national-2022', first: 1 };

it('an operation that was compiled is refused in the words in which it was refused before', async () => {
  for (const _answer of [1, 2, 3, 4, 5]) expect((await ask(operation, known)).statusCode).toBe(200);
  const wrong = [
    { ...known, standard: 'guizhou-1999' },
    { ...known, first: -1 },
    { ...known, first: 'many' },
    { first: 1 },
  ];
  for (const [place, variables] of wrong.entries()) {
    const refused = await ask(operation, variables);
    expect(refused.body).toContain('"errors"');
    expect(refused).toEqual(await ask(unasked(`wrong ${place}`), variables));
  }
  const refused = await ask(operation, known, {});
  expect(refused.body).toContain('UNAUTHENTICATED');
  expect(refused).toEqual(await ask(unasked('nobody'), known, {}));
  expect(await ask(operation, known)).toEqual(await ask(unasked('right'), known));
});
