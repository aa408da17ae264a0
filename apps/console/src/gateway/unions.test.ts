import { buildSchema, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import schemaText from '../../../gateway/schema.graphql?raw';
import { unions } from './unions.ts';

test('the cache knows every union of the gateway with its members', () => {
  const types = Object.values(buildSchema(schemaText).getTypeMap()).filter(isUnionType);
  const members = types.map((union) => [union.name, union.getTypes().map(({ name }) => name)]);
  expect(unions).toEqual(Object.fromEntries(members));
});
