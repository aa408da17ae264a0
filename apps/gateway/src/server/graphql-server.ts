import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { documentLimits } from '../limits.ts';
import { schema } from '../schema.ts';
import { compiledOperations } from './compiled-operations.ts';
import { maskError } from './masked-error.ts';
import { neverCached } from './never-cached.ts';
import { readableArguments } from './readable-arguments.ts';
import { schemaForMembers } from './schema-for-members.ts';

/** The GraphQL server over the schema, started. Requests that a browser can send from elsewhere are refused (CSRF). */
export const startGraphql = async (log: Logger): Promise<ApolloServer<Context>> => {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxTokens: documentLimits.maxTokens },
    persistedQueries: false,
    // Apollo's own adds a line break, for which the whole text is copied once more.
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    formatError: maskError(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      neverCached,
      schemaForMembers,
      readableArguments,
      compiledOperations,
    ],
    logger: log,
  });
  await apollo.start();
  return apollo;
};
