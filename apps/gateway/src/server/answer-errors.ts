import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../gateway.ts';

/** Answers a request that cannot be understood with why, and anything unexpected with the number under which the log has it. */
export const answerErrors = (server: FastifyInstance, { log }: Gateway): void => {
  server.setErrorHandler((error: { statusCode?: number; code?: string; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return reply.code(status).send({
        code: error.code ?? 'BAD_REQUEST',
        message: { zh: `请求有误（${error.message}）。`, en: `The request is not valid: ${error.message}.` },
      });
    }
    const correlationId = randomUUID();
    log.error({ err: error, correlationId }, 'a request failed');
    return reply.code(500).send({
      code: 'INTERNAL_SERVER_ERROR',
      correlationId,
      message: {
        zh: `服务器内部错误。请稍后重试，并向管理员提供编号 ${correlationId}。`,
        en: `Something went wrong inside. Try again later and tell the administrator the number ${correlationId}.`,
      },
    });
  });
};
