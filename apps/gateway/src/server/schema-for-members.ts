import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLFormattedError, visit } from 'graphql';
import type { Context } from '../context.ts';
import { atStatus, unauthenticated } from '../mistake/mistake.ts';

const introspects = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
};

/** Whether the words of an error come from the schema: names of types and fields, and what else was perhaps meant. */
const tellsSchema = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === 'GRAPHQL_VALIDATION_FAILED' ||
  (extensions?.code === 'BAD_USER_INPUT' && extensions.argument === undefined);

const untold = ({ extensions }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: '请求与接口不符，登录后可查看原因。 The operation does not fit the schema; sign in to be told why.',
  extensions: { code: extensions?.code },
});

/** The schema is told to whoever is signed in, and to nobody else: neither when it is asked for nor by errors. */
export const schemaForMembers: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (contextValue.viewer === null && introspects(document)) throw atStatus(401, unauthenticated());
    },
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (contextValue.viewer !== null || body.kind !== 'single' || body.singleResult.errors === undefined) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => (tellsSchema(error) ? untold(error) : error));
    },
  }),
};
