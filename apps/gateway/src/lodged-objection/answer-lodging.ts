import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { countedAttempt } from '../account/counted-attempt.ts';
import type { Gateway } from '../gateway.ts';
import { isForeign } from '../server/same-origin.ts';
import { lodgingBytes, lodgingLimits } from './limits.ts';
import { lodge } from './lodge.ts';
import { type LodgingRefusal, lodgingSentence } from './lodging-refusal.ts';
import { readLodging } from './read-lodging.ts';

const answerOf = (refused: LodgingRefusal, gateway: Gateway) => {
  const { 'zh-CN': zh, en } = lodgingSentence(refused, gateway);
  return { code: refused.code, message: { zh, en } };
};

/** Lets a request through that comes from our own pages and from an address that has not sent too many. */
const moderately =
  (gateway: Gateway): onRequestAsyncHookHandler =>
  async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (isForeign(request)) {
      await reply.code(403).send({
        code: 'FORBIDDEN',
        message: { zh: '请求来自其他站点，已拒绝。', en: 'The request comes from another site and is refused.' },
      });
      return;
    }
    const limits = [{ key: `objection address:${request.ip}`, most: lodgingLimits.lodged }];
    if ((await countedAttempt(gateway.database.sql, limits, gateway.now())) !== undefined) return;
    await reply.code(429).send(answerOf({ code: 'LODGING_TOO_OFTEN' }, gateway));
  };

/** The form that a body holds; undefined for what is none. */
const formOf = async (body: Buffer, contentType: string): Promise<FormData | undefined> => {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
};

/**
 * Answers `POST /public/intake`, the one thing that somebody without a session may bring in: a form (`multipart/form-data`) with
 * their objection to a member of a public notice. The answer is a receipt, or why it is not taken.
 */
export const answerLodging = (server: FastifyInstance, gateway: Gateway): void => {
  void server.register(async (inner) => {
    inner.removeAllContentTypeParsers();
    const parsing = { parseAs: 'buffer', bodyLimit: lodgingBytes } as const;
    inner.addContentTypeParser('multipart/form-data', parsing, async ({ headers }: FastifyRequest, body: Buffer) =>
      formOf(body, headers['content-type'] ?? ''),
    );
    inner.post<{ Body: FormData | undefined }>(
      '/public/intake',
      { onRequest: moderately(gateway), bodyLimit: lodgingBytes },
      async ({ body }, reply) => {
        const given = body === undefined ? { refused: { code: 'LODGING_UNREADABLE' } as const } : readLodging(body);
        const result = 'refused' in given ? given : await lodge(given, gateway);
        if ('lodged' in result) return reply.code(201).send(result.lodged);
        const refused = 'refused' in result ? result.refused : ({ code: 'LODGING_KEY_TAKEN' } as const);
        return reply.code(422).send(answerOf(refused, gateway));
      },
    );
  });
};
