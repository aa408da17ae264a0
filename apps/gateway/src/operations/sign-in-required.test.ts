import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../node-id.ts';
import { schema } from '../schema.ts';
import { openTestServer, type TestServer } from '../server/testing.ts';
import type { Answer } from './testing/trial-register.ts';

/** What answers without a session, and why. */
const open: Readonly<Record<string, string>> = {
  'query viewer': 'tells the console that nobody is signed in, as null',
  'query instance': 'the sign-in page shows the name of the instance and, in a demonstration, its accounts',
  'mutation signIn': 'begins the session',
  'query invitation': 'tells whoever has the link, which is a secret, to what they are invited',
  'query publishedNotices': 'what is published is for everybody',
  'query publishedNotice': 'what is published is for everybody',
  'query lodgedObjection': 'tells whoever has the receipt, which is a secret, how their objection stands',
  'mutation acceptInvitation': 'makes the account that the link is for',
};

let test: TestServer;
beforeAll(async () => {
  test = await openTestServer();
});
afterAll(() => test.close());

const literal = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map(({ name, type: own }) => `${name}: ${literal(own)}`).join(' ')} }`;
  }
  if (type.name === 'ID') return `"${encodeId('Cluster', 'x')}"`;
  if (type.name === 'Date') return '"2026-03-02"';
  return type.name === 'Int' || type.name === 'Float' ? '1' : type.name === 'Boolean' ? 'true' : '"somewords"';
};

const operation = (kind: string, { name, args, type }: GraphQLField<unknown, unknown>): string => {
  const required = args.filter((argument) => isNonNullType(argument.type));
  const given =
    required.length === 0 ? '' : `(${required.map((one) => `${one.name}: ${literal(one.type)}`).join(' ')})`;
  return `${kind} { ${name}${given}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'} }`;
};

const fieldsOf = (kind: 'query' | 'mutation') =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map(
    (field) => [`${kind} ${field.name}`, operation(kind, field)] as const,
  );

const fields = [...fieldsOf('query'), ...fieldsOf('mutation')];

it('has a reason for everything that is open', () => {
  const names: readonly string[] = fields.map(([name]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(Object.keys(open).filter((name) => !names.includes(name))).toEqual([]);
});

it.each(fields)('%s', async (name, text) => {
  const { data, errors } = (await test.operation(text)).json<Answer>();
  const codes = errors?.map(({ extensions }) => extensions?.code) ?? [];
  if (name in open) {
    expect(codes).not.toContain('UNAUTHENTICATED');
    return;
  }
  expect(codes).toEqual(['UNAUTHENTICATED']);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
});

it.each([
  ['what standards ask', '{ instance { publishedStandard { requirements { key } } } }'],
  ['the schema', '{ __schema { types { name } } }'],
])('does not tell %s through what is open', async (_what, text) => {
  const { errors } = (await test.operation(text)).json<Answer>();
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
});

it('answers a question about the schema as one that needs a session', async () => {
  expect((await test.operation('{ __type(name: "Cluster") { name } }')).statusCode).toBe(401);
});

it.each([
  ['a field', '{ clusterz { x } }', undefined],
  ['a field of a type', '{ cluster(id: "x") { nam } }', undefined],
  ['an argument', '{ clusters(filtr: {}) { totalCount } }', undefined],
  [
    'a field of an input',
    'query ($f: ClusterFilter) { clusters(filter: $f) { totalCount } }',
    { f: { colour: 'red' } },
  ],
])('does not tell what the schema has in place of %s', async (_what, query, variables) => {
  const answer = await test.server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).not.toMatch(/Did you mean|Cannot query|Cluster|totalCount|locations/);
  expect(answer.json<Answer>().errors?.[0]?.message).toMatch(/登录后可查看原因。 .* sign in to be told why/);
});
