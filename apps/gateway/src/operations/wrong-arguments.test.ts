import { foreignWords } from '@qunxing/shape/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeId } from '../node-id.ts';
import { openTestServer, type TestServer } from '../server/testing.ts';
import type { Answer } from './testing/trial-register.ts';

let test: TestServer;
let session: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await openTestServer();
  await test.addAccount('province');
  session = await test.cookieOf('province');
});
afterAll(() => test.close());

const cluster = encodeId('Cluster', 'x');
const enterprise = encodeId('Enterprise', 'x');
const nested = (levels: number): string => (levels === 0 ? 'id' : `evaluations { cluster { ${nested(levels - 1)} } }`);

it.each([
  ['filter.prefecture', '{ clusters(filter: { prefecture: "529999" }) { totalCount } }'],
  ['filter.county', '{ clusters(filter: { county: "Zunyi" }) { totalCount } }'],
  ['filter.zone', '{ clusters(filter: { zone: "nowhere" }) { totalCount } }'],
  ['filter.standard', '{ clusters(filter: { standard: "guizhou-1999" }) { totalCount } }'],
  ['filter.coverageAtLeast', '{ clusters(filter: { coverageAtLeast: 101 }) { totalCount } }'],
  ['filter.coverageBelow', '{ clusters(filter: { coverageBelow: -1 }) { totalCount } }'],
  ['filter.search', `{ clusters(filter: { search: "${'长'.repeat(101)}" }) { totalCount } }`],
  ['filter.industry', `{ clusters(filter: { industry: "${'9'.repeat(101)}" }) { totalCount } }`],
  ['first', '{ clusters(first: -1) { totalCount edges { cursor } } }'],
  ['first', '{ clusters(first: 201) { totalCount edges { cursor } } }'],
  ['last', '{ clusters(last: -1) { edges { cursor } } }'],
  ['last', '{ clusters(last: 1000) { edges { cursor } } }'],
  ['after', '{ clusters(after: "somewhere") { edges { cursor } } }'],
  ['before', '{ enterprises(before: "somewhere") { edges { cursor } } }'],
  ['filter.title', '{ enterprises(filter: { title: "dwarf" }) { totalCount } }'],
  ['filter.county', '{ enterprises(filter: { county: "1" }) { totalCount } }'],
  ['filter.cluster', `{ enterprises(filter: { cluster: "${enterprise}" }) { totalCount } }`],
  ['filter.year', '{ enterprises(filter: { year: 2023 }) { totalCount } }'],
  ['id', '{ cluster(id: "1") { id } }'],
  ['id', `{ cluster(id: "${enterprise}") { id } }`],
  ['id', `{ enterprise(id: "${cluster}") { id } }`],
  ['id', `{ evaluation(id: "${cluster}") { id } }`],
  ['id', '{ node(id: "no id") { id } }'],
  ['standard', '{ totals(standard: "guizhou-1999") { clusters } }'],
  ['standard', '{ countySummaries(standard: "guizhou-1999") { clusters } }'],
  ['parent', '{ divisions(parent: "999999") { code } }'],
  ['at', '{ divisions(at: "1900-01-01") { code } }'],
  ['cluster', 'mutation { evaluateCluster(cluster: "1", standard: "national-2022") { __typename } }'],
  ['cluster', `mutation { evaluateCluster(cluster: "${cluster}", standard: "national-2022") { __typename } }`],
  ['standard', `mutation { evaluateCluster(cluster: "${cluster}", standard: "none") { __typename } }`],
  [
    'referenceYear',
    `mutation { evaluateCluster(cluster: "${cluster}", standard: "national-2022", referenceYear: 3) { __typename } }`,
  ],
  ['login', 'mutation { signIn(login: "", password: "x") { __typename } }'],
  ['login', 'mutation { signIn(login: "\\u0000", password: "x") { __typename } }'],
  ['password', 'mutation { signIn(login: "x", password: "\\u007f") { __typename } }'],
  ['filter.search', '{ clusters(filter: { search: "a\\u0000" }) { totalCount } }'],
  ['search', `{ cluster(id: "${cluster}") { roster(search: "\\u0000") { totalCount } } }`],
  ['s', 'query ($s: String = "\\u0000") { clusters(filter: { search: $s }) { totalCount } }'],
])('%s is named when it is wrong: %s', async (argument, query) => {
  const { errors } = (await test.operation(query, session)).json<Answer>();
  expect(errors?.map(({ extensions }) => extensions?.argument)).toEqual([argument]);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    localized: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) },
  });
  expect(z.object({ zh: z.string() }).parse(errors?.[0]?.extensions?.localized).zh).not.toMatch(foreignWords);
});

it.each([
  ['too deep', `{ cluster(id: "${cluster}") { ${nested(9)} } }`, 'OPERATION_TOO_COMPLEX'],
  [
    'too wide',
    '{ clusters(first: 200) { edges { node { figures { points { revisions { id } choices { chosenAt } } } } } } }',
    'OPERATION_TOO_COMPLEX',
  ],
  ['of too many words', `{ ${'viewer { id } '.repeat(2000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['not GraphQL', '{ clusters(', 'GRAPHQL_PARSE_FAILED'],
  ['with an unknown field', '{ clusterz { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['with an unknown value', '{ clusters(filter: { verdict: perhaps }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['with a day that no calendar has', '{ divisions(at: "2024-02-30") { code } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['with text for a number', '{ clusters(first: "1") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
])('an operation %s is refused, without a trace of the inside', async (_what, query, code) => {
  const { data, errors } = (await test.operation(query, session)).json<Answer>();
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  expect(errors?.[0]?.extensions).toMatchObject({ code });
  expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|\.ts:/);
});

it.each(['吉他\u0000', '\ud800'])(
  'an argument is named when a variable holds what nobody can see: %j',
  async (search) => {
    const payload = {
      query: 'query ($filter: ClusterFilter) { clusters(filter: $filter) { totalCount } }',
      variables: { filter: { search } },
    };
    const answer = await test.server.inject({ method: 'POST', url: '/graphql', headers: session, payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<Answer>().errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'filter.search',
      localized: { zh: '参数 filter.search：含有不可见的控制字符，请删去后重新填写。' },
    });
  },
);

it.each([
  ['filter.verdict', { verdict: 'perhaps' }],
  ['filter.coverageAtLeast', { coverageAtLeast: 'most' }],
  ['filter.colour', { colour: 'red' }],
])('%s is named when a variable has no such value', async (place, filter) => {
  const payload = {
    query: 'query ($filter: ClusterFilter) { clusters(filter: $filter) { totalCount } }',
    variables: { filter },
  };
  const answer = await test.server.inject({ method: 'POST', url: '/graphql', headers: session, payload });
  const { errors } = answer.json<Answer>();
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain(place.split('.').at(-1));
});
