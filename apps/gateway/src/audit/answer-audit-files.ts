import { Readable } from 'node:stream';
import { writeExportLine } from '@qunxing/audit-log';
import { exportLog, latestHeads, signingKeys } from '@qunxing/database';
import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Gateway } from '../gateway.ts';
import { mayAudit } from '../policy/may-audit.ts';
import { requireSession } from '../server/require-session.ts';
import { viewerOf } from '../server/session-cookie.ts';
import { bringUpToDate } from './logging.ts';

/** Lets only auditors through. */
const requireAuditor =
  (gateway: Gateway): onRequestAsyncHookHandler =>
  async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const viewer = await viewerOf(request, gateway);
    if (viewer !== null && mayAudit(viewer.role)) return;
    await reply.code(403).send({
      code: 'FORBIDDEN',
      message: {
        zh: '审计日志含有全部办理记录，仅供审计人员下载。',
        en: 'The log holds everything that was done; only auditors may have it.',
      },
    });
  };

/** A moment as part of a file name, in UTC. */
const inName = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * Answers `/audit/export`, the whole log with its signed heads as JSON lines, which `qunxing audit verify` checks offline, and
 * `/audit/head`, the newest signed head with its key, to be kept: a later export is held against it.
 */
export const answerAuditFiles = (server: FastifyInstance, gateway: Gateway): void => {
  const onRequest = [requireSession(gateway), requireAuditor(gateway)];
  const { sql } = gateway.database;
  server.get('/audit/export', { onRequest }, async (_request, reply) => {
    await bringUpToDate(gateway);
    const at = gateway.now();
    return reply
      .header('content-type', 'application/x-ndjson; charset=utf-8')
      .header('content-disposition', `attachment; filename="audit-${inName(at)}.ndjson"`)
      .send(Readable.from(exportLog(sql, at)));
  });
  server.get('/audit/head', { onRequest }, async (_request, reply) => {
    await bringUpToDate(gateway);
    const [head] = await latestHeads(sql, 1);
    if (head === undefined) {
      return reply.code(404).send({
        code: 'NOT_FOUND',
        message: {
          zh: '还没有签名的日志头：未配置签名密钥（QUNXING_LOG_KEY），请联系系统运维人员。',
          en: 'No head is signed yet: there is no key (QUNXING_LOG_KEY). Tell those who run this system.',
        },
      });
    }
    const key = (await signingKeys(sql)).find(({ id }) => id === head.key);
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="audit-head-${head.size}.json"`)
      .send(writeExportLine({ kind: 'head', ...head, ...(key && { publicKey: key.publicKey }) }));
  });
};
