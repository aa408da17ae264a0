import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../gateway.ts';
import { requireSession } from './require-session.ts';

/** Directories with what was built for browsers. */
export interface BrowserFiles {
  readonly console: string;
  readonly graphiql: string;
}

/** Serves a built application: hashed files for ever, everything else anew each time. */
const serveFiles = async (server: FastifyInstance, root: string, prefix: string, decorate: boolean): Promise<void> => {
  if (!existsSync(join(root, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root,
    prefix,
    decorateReply: decorate,
    preCompressed: true,
    index: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
};

const isNavigation = (method: string, accept: string | undefined): boolean =>
  (method === 'GET' || method === 'HEAD') && (accept?.includes('text/html') ?? false);

/** Serves the console at every address that nothing else answers, and to the signed-in GraphiQL at `/graphiql/`. */
export const serveBrowserFiles = async (
  server: FastifyInstance,
  files: BrowserFiles,
  gateway: Gateway,
): Promise<void> => {
  await server.register(async (inner) => {
    inner.addHook('onRequest', requireSession(gateway));
    await serveFiles(inner, files.graphiql, '/graphiql/', false);
    inner.get('/graphiql', async (_request, reply) => reply.redirect('/graphiql/'));
  });
  await serveFiles(server, files.console, '/', true);
  const hasConsole = existsSync(join(files.console, 'index.html'));
  server.setNotFoundHandler((request, reply) => {
    if (hasConsole && isNavigation(request.method, request.headers.accept) && !request.url.startsWith('/assets/')) {
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    }
    return reply.code(404).send({
      code: 'NOT_FOUND',
      message: { zh: '没有这个地址。', en: 'There is nothing at this address.' },
    });
  });
};
