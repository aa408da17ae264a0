import type { FastifyInstance, FastifyRequest } from 'fastify';

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
};

/** Other ports of this host count as the same site and send the cookie along, yet are not us. */
const elsewhere: readonly unknown[] = ['cross-site', 'same-site'];

/** Whether a page of another origin sent the request; clients that are no browser send neither header. */
export const isForeign = ({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean =>
  elsewhere.includes(headers['sec-fetch-site']) || (headers.origin !== undefined && hostOf(headers.origin) !== host);

/** Refuses whatever pages of other origins send to the API. */
export const refuseForeignRequests = (server: FastifyInstance): void => {
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/graphql') && request.method !== 'OPTIONS' && isForeign(request)) {
      await reply.code(403).send({
        errors: [
          {
            message: '请求来自其他站点，已拒绝。 The request comes from another site and is refused.',
            extensions: { code: 'FORBIDDEN' },
          },
        ],
      });
    }
  });
};
