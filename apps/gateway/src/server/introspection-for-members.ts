import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, visit } from 'graphql';
import type { Context } from '../context.ts';
import { unauthenticated } from '../mistake/mistake.ts';

const introspects = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
};

/** The schema is told to whoever is signed in, and to nobody else. */
export const introspectionForMembers: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (contextValue.viewer === null && introspects(document)) throw unauthenticated();
    },
  }),
};
