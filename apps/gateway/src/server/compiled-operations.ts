import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { Context } from '../context.ts';
import { schema } from '../schema.ts';
import { hotOperations } from './hot-operations.ts';

type Run = CompiledQuery['query'];

/**
 * Makes an operation of a document a function; undefined when that cannot be done. The compiler is loaded with the first operation
 * that is worth it, since the start of the gateway waits for whatever it imports.
 */
export const compileOperation = async (
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Promise<Run | undefined> => {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(compiled) ? compiled.query : undefined;
};

/** A document is compiled only once it has kept to the limits of complexity, which its answers say; the console has about 60. */
const hot = hotOperations<Run>({ answers: 3, kept: 128 });

/**
 * Queries that are asked again and again run as compiled functions, which take half the time of walking the document anew for every
 * value. What they cannot answer without an error is executed once more by graphql itself, so that every error is its own.
 */
export const compiledOperations: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ document, operation, request, contextValue }) => {
      if (operation.operation !== OperationTypeNode.QUERY) return null;
      const run = await hot.take(operation, () => compileOperation(document, operation));
      const result = await run?.(undefined, contextValue, request.variables);
      if (result === undefined || result.errors !== undefined) return null;
      return {
        http: { headers: new HeaderMap() },
        body: { kind: 'single', singleResult: { data: result.data ?? null } },
      };
    },
    willSendResponse: async ({ operation, response: { body } }) => {
      if (operation !== undefined && body.kind === 'single' && body.singleResult.errors === undefined)
        hot.answered(operation);
    },
  }),
};
