import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schemaText } from './schema-text.ts';

const bareArguments = (field: GraphQLField<unknown, unknown> | GraphQLInputField): readonly string[] =>
  'args' in field ? field.args.filter(({ description }) => !description).map(({ name }) => name) : [];

const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');

test('schema.graphql is what the code says', () => {
  expect(committed).toBe(schemaText());
});

test('every type, field, argument and value is described', () => {
  const bare = Object.values(buildSchema(committed).getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const own = type.description ? [] : [type.name];
      if (isEnumType(type))
        return [
          ...own,
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map(({ name }) => `${type.name}.${name}`),
        ];
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
      const fields = Object.values(type.getFields()).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...bareArguments(field).map((argument) => `${type.name}.${field.name}(${argument})`),
      ]);
      return [...own, ...fields];
    });
  expect(bare).toEqual([]);
});
