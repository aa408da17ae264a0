import { accountOfSubject, actingBy, beginVisit, takeVisit } from '@qunxing/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { beginSession } from '../account/begin-session.ts';
import { newToken, tokenHash } from '../account/session-token.ts';
import type { Gateway } from '../gateway.ts';
import { isForeign } from '../server/same-origin.ts';
import { browserSession, sessionOf } from '../server/session-cookie.ts';
import { openDirectory } from './directory.ts';

const cookieName = 'qunxing_directory';
const visitMinutes = 10;

/** Why nobody is signed in, as the sign-in page is told. */
type Obstacle = 'unreachable' | 'interrupted' | 'refused' | 'unlinked' | 'without-appointment';

/**
 * The cookie comes back from the directory, which is another site, with the person's own click only; hence lax and not strict. It
 * opens nothing: it tells that the browser which comes back is the one that went.
 */
const attributes = ({ protocol }: FastifyRequest) =>
  ({ path: '/directory', httpOnly: true, sameSite: 'lax', secure: protocol === 'https' }) as const;

const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;

/** Signing in through a directory: there with a state, a nonce and the hash of a verifier (PKCE), and back with a code for them. No account is made. */
export const answerDirectory = (server: FastifyInstance, gateway: Gateway): void => {
  if (gateway.directory === undefined) return;
  const { issuer } = gateway.directory;
  const { log, now, database } = gateway;
  const { sql } = database;
  const directory = openDirectory(gateway.directory);
  const back = (reply: FastifyReply, obstacle: Obstacle) => reply.redirect(`/sign-in?directory=${obstacle}`, 303);

  server.get('/directory/sign-in', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (isForeign(request)) return back(reply, 'interrupted');
    try {
      const { address, visit } = await directory.leave(`${originOf(request)}/directory/return`);
      const cookie = newToken();
      const expiresAt = new Date(now().getTime() + visitMinutes * 60_000);
      await beginVisit(sql, tokenHash(cookie), visit, { now: now(), expiresAt });
      reply.setCookie(cookieName, cookie, { ...attributes(request), maxAge: visitMinutes * 60 });
      return reply.redirect(address, 303);
    } catch (error) {
      log.warn({ err: error }, 'the directory does not answer');
      return back(reply, 'unreachable');
    }
  });

  server.get('/directory/return', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const cookie = request.cookies[cookieName];
    reply.clearCookie(cookieName, attributes(request));
    const visit = cookie === undefined ? undefined : await takeVisit(sql, tokenHash(cookie), now());
    if (visit === undefined) return back(reply, 'interrupted');
    const returned = new URL(request.url, originOf(request));
    const subject = await directory.identify(returned, visit).catch((error: unknown) => {
      log.warn({ err: error }, 'what came back from the directory is refused');
      return undefined;
    });
    if (subject === undefined) return back(reply, 'refused');
    const account = await accountOfSubject(sql, { issuer, subject }, now());
    if (account === undefined) {
      log.warn({ issuer, subject }, 'a person of the directory is linked to no account');
      return back(reply, 'unlinked');
    }
    const [appointment] = account.appointments;
    if (appointment === undefined) return back(reply, 'without-appointment');
    const browser = request.headers['user-agent'] ?? '';
    const begun = await beginSession(sql, actingBy(account, appointment), browser, now());
    await browserSession(request, reply, gateway, await sessionOf(request, gateway)).replace(begun);
    return reply.redirect('/', 303);
  });
};
