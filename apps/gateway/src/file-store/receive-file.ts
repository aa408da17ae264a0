import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isForeign } from '../server/same-origin.ts';
import { type Accepted, type FileRefusal, fileSentence } from './file-refusal.ts';
import type { FileStore, KeptFile } from './file-store.ts';

/** The one content type that files are sent as: no form of another site can send it. */
const octets = 'application/octet-stream';

/** What a request sends as a file. */
export interface FileBody {
  readonly Body: Readable;
}

/** Adds routes that receive files: the body of their requests is the file, of whatever size, and comes from our own pages. */
export const receiveFiles = (server: FastifyInstance, routes: (inner: FastifyInstance) => void): void => {
  void server.register(async (inner) => {
    inner.removeAllContentTypeParsers();
    inner.addContentTypeParser(octets, (_request, payload, done) => done(null, payload));
    inner.addHook('onRequest', async (request, reply) => {
      if (!isForeign(request)) return;
      await reply.code(403).send({
        code: 'FORBIDDEN',
        message: { zh: '请求来自其他站点，已拒绝。', en: 'The request comes from another site and is refused.' },
      });
    });
    routes(inner);
  });
};

const statusOf = {
  FILE_EMPTY: 400,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ACCEPTED: 415,
  FILE_WITH_MACROS: 415,
} as const satisfies Readonly<Record<FileRefusal['code'], number>>;

const refuse = (reply: FastifyReply, refused: FileRefusal): FastifyReply => {
  const { 'zh-CN': zh, en } = fileSentence(refused);
  return reply.code(statusOf[refused.code]).send({ code: refused.code, message: { zh, en } });
};

/** Keeps the file that a request sends; undefined once it was answered why not. */
export const keepSent = async (
  files: FileStore,
  { body, headers }: FastifyRequest<FileBody>,
  reply: FastifyReply,
  accepted: Accepted,
): Promise<KeptFile | undefined> => {
  // One that says itself that it is too large is not read at all.
  const tooLarge = Number(headers['content-length'] ?? 0) > accepted.most;
  const result = tooLarge
    ? ({ refused: { code: 'FILE_TOO_LARGE', most: accepted.most } } as const)
    : await files.keep(body ?? [], accepted);
  if ('kept' in result) return result.kept;
  await refuse(reply, result.refused);
  return undefined;
};
