import { type AccountRow, findSession, type OpenSession, revokeSession } from '@qunxing/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenHash } from '../account/session-token.ts';
import type { BrowserSession } from '../context.ts';
import type { Gateway } from '../gateway.ts';

const cookieName = 'qunxing_session';

const attributes = ({ protocol }: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: protocol === 'https' }) as const;

const tokenOf = ({ cookies }: FastifyRequest): string | undefined => cookies[cookieName] || undefined;

/** The session that a request's cookie names; null without one in force. One statement when there is a cookie. */
export const sessionOf = async (request: FastifyRequest, { database, now }: Gateway): Promise<OpenSession | null> => {
  const token = tokenOf(request);
  if (token === undefined) return null;
  return (await findSession(database.sql, tokenHash(token), now())) ?? null;
};

/** Whose session a request's cookie names; null without one in force. One statement when there is a cookie. */
export const viewerOf = async (request: FastifyRequest, gateway: Gateway): Promise<AccountRow | null> =>
  (await sessionOf(request, gateway))?.account ?? null;

/** The session of a request's browser: replaced on sign-in, so that a token from before is worth nothing. */
export const browserSession = (
  request: FastifyRequest,
  reply: FastifyReply,
  { database, now }: Gateway,
  open: OpenSession | null,
): BrowserSession => {
  const revoke = async () => {
    const token = tokenOf(request);
    if (token !== undefined) await revokeSession(database.sql, tokenHash(token), now());
  };
  return {
    open,
    replace: async ({ token, expiresAt }) => {
      await revoke();
      reply.setCookie(cookieName, token, { ...attributes(request), expires: expiresAt });
    },
    end: async () => {
      await revoke();
      reply.clearCookie(cookieName, attributes(request));
    },
  };
};
