import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema as `schema.graphql` has it: sorted, with every description. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
