import { type Client, createClient, fetchExchange, mapExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { keys } from './keys.ts';
import { unions } from './unions.ts';

/** What the gateway answers when nobody is signed in. */
const sessionMissing = 'UNAUTHENTICATED';

/**
 * The connection to the gateway with its normalized cache. One belongs to one session: whoever signs in or out starts a
 * fresh one, so nothing that one person may see is left for the next.
 */
export function connectGateway(sessionLost: () => void): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange({ keys, possibleTypes: unions }),
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some(({ extensions }) => extensions.code === sessionMissing)) sessionLost();
        },
      }),
      fetchExchange,
    ],
  });
}
