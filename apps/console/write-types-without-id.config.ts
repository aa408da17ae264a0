import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';

// Writes what the normalized cache has to know of the gateway's types, beside the types of the documents.
const schema = buildSchema(readFileSync(new URL('../gateway/schema.graphql', import.meta.url), 'utf8'));
const roots = [schema.getQueryType(), schema.getMutationType()];
const names = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !(type.name.startsWith('__') || roots.includes(type) || 'id' in type.getFields()))
  .map(({ name }) => name)
  .toSorted();
const text = `/** Types of the gateway's schema that have no id of their own. */
export const typesWithoutId: readonly string[] = ${JSON.stringify(names, null, 2)};
`;
writeFileSync(new URL('./src/generated/types-without-id.ts', import.meta.url), text);
