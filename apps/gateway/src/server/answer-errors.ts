import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Gateway } from '../gateway.ts';
import { requestObstacle } from './request-obstacle.ts';

type ServerError = Error & { readonly statusCode?: number; readonly code?: string };

/** Answers a request that cannot be understood with why, and anything unexpected with the number under which the log has it. */
export const answerError =
  ({ log }: Pick<Gateway, 'log'>) =>
  (error: ServerError, _request: unknown, reply: FastifyReply): void => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      void reply.code(status).send({ code: error.code ?? 'BAD_REQUEST', message: requestObstacle(status) });
      return;
    }
    const correlationId = randomUUID();
    log.error({ err: error, correlationId }, 'a request failed');
    void reply.code(500).send({
      code: 'INTERNAL_SERVER_ERROR',
      correlationId,
      message: {
        zh: `服务器内部错误。请稍后重试，并向系统运维人员提供编号 ${correlationId}。`,
        en: `Something went wrong inside. Try again later and tell those who run this system the number ${correlationId}.`,
      },
    });
  };
