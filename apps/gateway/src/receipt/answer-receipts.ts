import type { AccountRow } from '@qunxing/database';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Gateway } from '../gateway.ts';
import { ownId } from '../node-id.ts';
import { seesEnterpriseFigures } from '../policy/sees-enterprise-figures.ts';
import { requireSession } from '../server/require-session.ts';
import { viewerOf } from '../server/session-cookie.ts';
import { type ReceiptFile, receiptFile } from './receipt-file.ts';

const evaluationOf = (file: string): string | undefined => {
  try {
    return file.endsWith('.json') ? ownId('Evaluation', file.slice(0, -'.json'.length), 'id') : undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
};

/** Whether a person may see everything that an evaluation read, the figures of single enterprises included. */
const seesInput = ({ cluster }: ReceiptFile, viewer: AccountRow | null): boolean =>
  viewer !== null && seesEnterpriseFigures(viewer, cluster, 'commercial-secret');

/** Answers `/receipts/<id of the evaluation>.json`: a file that `qunxing verify` checks without a connection to anything. */
export const answerReceipts = (server: FastifyInstance, gateway: Gateway): void => {
  server.get<{ Params: { file: string } }>(
    '/receipts/:file',
    { onRequest: requireSession(gateway) },
    async (request, reply) => {
      const id = evaluationOf(request.params.file);
      const file = id === undefined ? undefined : await receiptFile(gateway.database.sql, id);
      reply.header('cache-control', 'no-store');
      if (file === undefined) {
        return reply.code(404).send({
          code: 'NOT_FOUND',
          message: {
            zh: '没有这份凭据。请使用评价页上的下载链接。',
            en: 'There is no such receipt. Use the link on the page of the evaluation.',
          },
        });
      }
      if (!seesInput(file, await viewerOf(request, gateway))) {
        return reply.code(403).send({
          code: 'FORBIDDEN',
          message: {
            zh: '凭据文件含有企业的非公开数据，仅供集群所在辖区的单位下载。页面上的凭据摘要仍可核对。',
            en: "The file holds figures of enterprises that are not public; only offices of the cluster's division may have it. The hash on the page can still be compared.",
          },
        });
      }
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(file.text);
    },
  );
};
