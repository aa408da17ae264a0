import type { Dispatcher } from 'undici';
import type { Question } from './operations.ts';

/** A server under load and how it is asked. */
export interface Contestant {
  readonly origin: string;
  readonly request: (question: Question) => Dispatcher.RequestOptions;
}

/** The gateway, asked with a session as a browser would. */
export const askGateway = (origin: string, cookie: string): Contestant => ({
  origin,
  request: ({ graphql }) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: graphql,
  }),
});

/** The bare server. */
export const askBareServer = (origin: string): Contestant => ({
  origin,
  request: ({ path }) => ({ method: 'GET', path }),
});
