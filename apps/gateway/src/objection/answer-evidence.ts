import { personalOf } from '@qunxing/database';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { sendFile } from '../file-store/send-file.ts';
import type { Gateway } from '../gateway.ts';
import { createLoaders } from '../loaders.ts';
import { ownId } from '../node-id.ts';
import { checksObjections } from '../policy/sees-objections.ts';
import { requireSession } from '../server/require-session.ts';
import { viewerOf } from '../server/session-cookie.ts';
import { type EvidenceFile, objectorShape } from './objector.ts';
import { type SeenObjection, seenObjection } from './seen-objection.ts';

const idOf = (id: string): string | undefined => {
  try {
    return ownId('Objection', id, 'id');
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
};

/** The files that somebody handed in with an objection; that they were read is recorded. */
const filesOf = async (
  { row: { state } }: SeenObjection,
  { database, now }: Gateway,
  account: string,
): Promise<readonly EvidenceFile[]> => {
  const reading = { account, at: now(), purpose: 'objection-evidence' };
  const found = (await personalOf(database.sql, [state.objector], reading)).get(state.objector);
  return found === undefined ? [] : objectorShape.parse(found).files;
};

/**
 * Answers `/objections/<id>/evidence/<place>`: a file that somebody handed in with their objection, the first at 1, for those who check
 * it. The name and content of a file may tell who objects, so that each reading is recorded like that of the name.
 */
export const answerEvidence = (server: FastifyInstance, gateway: Gateway): void => {
  server.get<{ Params: { id: string; place: string } }>(
    '/objections/:id/evidence/:place',
    { onRequest: requireSession(gateway) },
    async (request, reply) => {
      const { params } = request;
      const viewer = await viewerOf(request, gateway);
      const id = idOf(params.id);
      const seen =
        id === undefined || viewer === null
          ? null
          : await seenObjection(id, { viewer, load: createLoaders(gateway.database) });
      const files =
        viewer !== null && seen !== null && checksObjections(viewer, seen.notice)
          ? await filesOf(seen, gateway, viewer.id)
          : [];
      const file = files[Number(params.place) - 1];
      if (file !== undefined) return sendFile(gateway.files, file, reply);
      return reply.code(404).send({
        code: 'NOT_FOUND',
        message: {
          zh: '没有这份材料，或不由您核查。请从公示页面的异议中打开。',
          en: 'There is no such file, or you do not check it. Open it from the objection on the page of notices.',
        },
      });
    },
  );
};
