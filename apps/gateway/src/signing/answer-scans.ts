import { type AccountRow, bindScan, type SignatureRow, signatureByHash } from '@qunxing/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileName } from '../file-store/file-name.ts';
import type { Accepted } from '../file-store/file-refusal.ts';
import { images, type MediaType } from '../file-store/media-type.ts';
import { type FileBody, keepSent, receiveFiles } from '../file-store/receive-file.ts';
import { sendFile } from '../file-store/send-file.ts';
import type { Gateway } from '../gateway.ts';
import { createLoaders } from '../loaders.ts';
import { mayBindScan } from '../policy/may-bind-scan.ts';
import { requireSession } from '../server/require-session.ts';
import { viewerOf } from '../server/session-cookie.ts';
import { seesStream } from './seen-aggregate.ts';

/** A stamped document of some tens of pages, as a scanner or a phone gives it. */
const accepted: Accepted = { types: ['application/pdf', 'application/ofd', ...images], most: 30 * 1024 * 1024 };

interface Place {
  readonly Params: { readonly hash: string };
}

const refuse = (reply: FastifyReply, status: number, code: string, zh: string, en: string) =>
  reply.code(status).send({ code, message: { zh, en } });

/** The signature that a request names, for somebody who sees what was signed; undefined when there is none, or none for them. */
const seenSignature = async (
  request: FastifyRequest<Place>,
  gateway: Gateway,
): Promise<{ readonly signature: SignatureRow; readonly viewer: AccountRow } | undefined> => {
  const viewer = await viewerOf(request, gateway);
  const signature = await signatureByHash(gateway.database.sql, request.params.hash);
  if (viewer === null || signature === undefined) return undefined;
  const context = { gateway, viewer, load: createLoaders(gateway.database) };
  return (await seesStream(signature.stream, context)) ? { signature, viewer } : undefined;
};

const noSignature = (reply: FastifyReply) =>
  refuse(
    reply,
    404,
    'NOT_FOUND',
    '没有这份签署记录，或不对您开放。请从申报或名单的页面进入。',
    'There is no such signature, or not for you. Use the page of the application or list.',
  );

/**
 * Receives `POST /signatures/<hash>/scans?name=…`, a scan of the stamped original, from whoever acts for the office that signed; and
 * answers `/signatures/<hash>/scans/<id>` to everybody who sees what was signed.
 */
export const answerScans = (server: FastifyInstance, gateway: Gateway): void => {
  const onRequest = requireSession(gateway);
  const { database, files, now } = gateway;
  receiveFiles(server, (inner) => {
    inner.post<FileBody & Place & { Querystring: { readonly name?: unknown } }>(
      '/signatures/:hash/scans',
      { onRequest },
      async (request, reply) => {
        const seen = await seenSignature(request, gateway);
        if (seen === undefined) return noSignature(reply);
        if (!mayBindScan(seen.viewer, seen.signature))
          return refuse(
            reply,
            403,
            'FORBIDDEN',
            '盖章件扫描件由签署单位上传，请由该单位办理。',
            'Scans of the stamped original come from the office that signed; ask that office.',
          );
        const kept = await keepSent(files, request, reply, accepted);
        if (kept === undefined) return reply;
        const { name } = request.query;
        const called = fileName(typeof name === 'string' ? name : '', kept.mediaType);
        const entry = { signature: seen.signature.hash, file: kept, name: called, account: seen.viewer.id };
        await database.transaction((sql) => bindScan(sql, entry, now()));
        return reply.code(201).send({ hash: kept.hash });
      },
    );
  });
  server.get<{ Params: { readonly hash: string; readonly scan: string } }>(
    '/signatures/:hash/scans/:scan',
    { onRequest },
    async (request, reply) => {
      const seen = await seenSignature(request, gateway);
      const scan = seen?.signature.scans.find(({ id }) => id === request.params.scan);
      if (scan === undefined) return noSignature(reply);
      // Only files of these types are kept.
      return sendFile(files, { ...scan, mediaType: scan.mediaType as MediaType }, reply);
    },
  );
};
