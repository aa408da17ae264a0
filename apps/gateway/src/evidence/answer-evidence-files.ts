import { type EvidenceRow, evidenceById } from '@qunxing/database';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { seenApplication } from '../application/seen-application.ts';
import { type MediaType, mediaTypes } from '../file-store/media-type.ts';
import { sendFile } from '../file-store/send-file.ts';
import type { Gateway } from '../gateway.ts';
import { createLoaders } from '../loaders.ts';
import { ownId } from '../node-id.ts';
import { requireSession } from '../server/require-session.ts';
import { viewerOf } from '../server/session-cookie.ts';

const evidenceBehind = async (id: string, { database }: Gateway): Promise<EvidenceRow | undefined> => {
  try {
    return (await evidenceById(database.sql, [ownId('Evidence', id, 'id')]))[0];
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
};

const isKept = (mediaType: string): mediaType is MediaType => mediaType in mediaTypes;

/** Answers `/evidence/<id>`: the file, for whoever may see its application. */
export const answerEvidenceFiles = (server: FastifyInstance, gateway: Gateway): void => {
  server.get<{ Params: { id: string } }>(
    '/evidence/:id',
    { onRequest: requireSession(gateway) },
    async (request, reply) => {
      const viewer = await viewerOf(request, gateway);
      const context = { gateway, viewer, load: createLoaders(gateway.database) };
      const row = await evidenceBehind(request.params.id, gateway);
      const application = row === undefined ? null : await seenApplication(row.applicationId, context);
      if (row === undefined || application === null || !isKept(row.mediaType)) {
        return reply
          .code(404)
          .header('cache-control', 'no-store')
          .send({
            code: 'NOT_FOUND',
            message: {
              zh: '没有这个文件，或不对您开放。请从申报的佐证材料进入。',
              en: 'There is no such file, or not for you. Use the evidence of the application.',
            },
          });
      }
      const { hash, size, name, mediaType } = row;
      return sendFile(gateway.files, { hash, size, name, mediaType }, reply);
    },
  );
};
