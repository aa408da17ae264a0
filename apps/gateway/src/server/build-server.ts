import { randomUUID } from 'node:crypto';
import fastifyApollo from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import type { Gateway } from '../gateway.ts';
import { documentLimits } from '../limits.ts';
import { createLoaders } from '../loaders.ts';
import { type BrowserFiles, serveBrowserFiles } from './files.ts';
import { startGraphql } from './graphql-server.ts';
import { answerHealth } from './health.ts';
import { refuseForeignRequests } from './same-origin.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { browserSession, viewerOf } from './session-cookie.ts';

/** How the server is reached. */
export interface ServerOptions {
  readonly files: BrowserFiles;
  /** Whether a reverse proxy in front says who asks and over which protocol. */
  readonly trustProxy: boolean;
}

const handleErrors = (server: FastifyInstance, { log }: Gateway): void => {
  server.setErrorHandler((error: { statusCode?: number; code?: string; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ code: error.code ?? 'BAD_REQUEST', message: error.message });
    const correlationId = randomUUID();
    log.error({ err: error, correlationId }, 'a request failed');
    return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', correlationId });
  });
};

/** The gateway over HTTP: API, exports, receipts, console and GraphiQL. It does not listen yet. */
export const buildServer = async (gateway: Gateway, { files, trustProxy }: ServerOptions): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = gateway.log;
  const server = fastify({
    loggerInstance,
    disableRequestLogging: true,
    bodyLimit: documentLimits.bodyBytes,
    trustProxy,
    forceCloseConnections: 'idle',
  });
  handleErrors(server, gateway);
  addSecurityHeaders(server);
  refuseForeignRequests(server);
  await server.register(compress, { threshold: 1024 });
  await server.register(cookie);
  const apollo = await startGraphql(gateway.log);
  server.addHook('onClose', () => apollo.stop());
  await server.register(fastifyApollo<Context>(apollo), {
    context: async (request, reply) => ({
      gateway,
      viewer: await viewerOf(request, gateway),
      session: browserSession(request, reply, gateway),
      address: request.ip,
      load: createLoaders(gateway.database, gateway.now().toISOString().slice(0, 10)),
      now: gateway.now,
    }),
  });
  answerHealth(server, gateway);
  await serveBrowserFiles(server, files);
  return server;
};
