import { canonicalJson } from '@qunxing/criterion';
import { caseInput } from '@qunxing/database';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { roundOf } from '../application/rules-of.ts';
import { seenApplication } from '../application/seen-application.ts';
import { judgeOf } from '../evaluation/judge.ts';
import { atEndOf, yearOfRound } from '../evaluation/reference.ts';
import type { Gateway } from '../gateway.ts';
import { createLoaders } from '../loaders.ts';
import { encodeId, ownId } from '../node-id.ts';
import { seesEnterpriseFigures } from '../policy/sees-enterprise-figures.ts';
import { requireSession } from '../server/require-session.ts';
import { viewerOf } from '../server/session-cookie.ts';
import { planOf } from './opened-form.ts';

const applicationOf = (file: string): string | undefined => {
  try {
    return file.endsWith('.json') ? ownId('Application', file.slice(0, -'.json'.length), 'id') : undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
};

/**
 * Answers `/form-cases/<id of the application>.json`: the case as its figures are now beside the standard and the definitions that
 * judge it, as canonical JSON, so that a browser judges what is typed by the same engine. Only for those who see every figure of it.
 */
export const answerFormCases = (server: FastifyInstance, gateway: Gateway): void => {
  server.get<{ Params: { file: string } }>(
    '/form-cases/:file',
    { onRequest: requireSession(gateway) },
    async (request, reply) => {
      const { sql } = gateway.database;
      const viewer = await viewerOf(request, gateway);
      const context = { gateway, viewer, load: createLoaders(gateway.database) };
      const id = applicationOf(request.params.file);
      const application = id === undefined ? null : await seenApplication(id, context);
      const cluster = application && (await context.load.cluster.load(application.clusterId));
      reply.header('cache-control', 'no-store');
      if (!application || !cluster || viewer === null || !seesEnterpriseFigures(viewer, cluster, 'commercial-secret')) {
        return reply.code(404).send({
          code: 'NOT_FOUND',
          message: {
            zh: '没有这件申报，或其数据不对您开放。请从申报列表进入。',
            en: 'There is no such application, or its figures are not open to you. Use the list of applications.',
          },
        });
      }
      const { standard, criteria } = await planOf(application, context);
      const year = yearOfRound(roundOf(gateway, application.roundId), gateway.now());
      const input = await caseInput(sql, application.clusterId, atEndOf(year));
      const judge = judgeOf(gateway.library, standard) ?? null;
      const definitions = criteria.map(({ definition }) => definition);
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .send(
          canonicalJson({ application: encodeId('Application', application.id), definitions, input, judge, standard }),
        );
    },
  );
};
