import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import schemaText from '../../../gateway/schema.graphql?raw';
import { keys } from './keys.ts';

const schema = buildSchema(schemaText);
const roots = [schema.getQueryType(), schema.getMutationType()];
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !(type.name.startsWith('__') || roots.includes(type)));

test('the cache knows how to tell things of every type without an id apart; `npm run generate` writes which have none', () => {
  const without = types.filter((type) => !('id' in type.getFields())).map(({ name }) => name);
  expect(without.filter((name) => keys[name] === undefined)).toEqual([]);
});

test('a type that it has an entry for is one of the gateway', () => {
  const names = types.map(({ name }) => name);
  expect(Object.keys(keys).filter((name) => !names.includes(name))).toEqual([]);
});

test('things with a key, a hash or a code of their own are told apart by it', () => {
  const keyed = (type: string, entity: object) => keys[type]?.({ __typename: type, ...entity });
  expect(keyed('Standard', { key: 'national-2022' })).toBe('national-2022');
  expect(keyed('Criterion', { hash: 'sha256:c0' })).toBe('sha256:c0');
  expect(keyed('Division', { code: '520324' })).toBe('520324');
  expect(keyed('Sourced', { value: '5' })).toBeNull();
});
