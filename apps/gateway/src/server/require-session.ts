import type { onRequestAsyncHookHandler } from 'fastify';
import type { Gateway } from '../gateway.ts';
import { viewerOf } from './session-cookie.ts';

const unauthenticated = {
  code: 'UNAUTHENTICATED',
  message: { zh: '尚未登录或登录已失效，请重新登录。', en: 'Sign in first; the session is missing or over.' },
};

/** Lets only the signed-in through; a person's browser is sent to sign in and comes back, a program is told 401. */
export const requireSession =
  (gateway: Gateway): onRequestAsyncHookHandler =>
  async (request, reply) => {
    if ((await viewerOf(request, gateway)) !== null) return;
    reply.header('cache-control', 'no-store');
    if (request.headers.accept?.includes('text/html')) {
      await reply.redirect(`/sign-in?then=${encodeURIComponent(request.url)}`);
      return;
    }
    await reply.code(401).send(unauthenticated);
  };
