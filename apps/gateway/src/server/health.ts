import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../gateway.ts';

/** Answers whether the gateway and its database work, for whoever watches over it. */
export const answerHealth = (server: FastifyInstance, { database, log }: Gateway): void => {
  server.get('/healthz', async (_request, reply) => {
    try {
      await database.sql.query('SELECT 1');
      return reply.header('cache-control', 'no-store').send({ status: 'ok' });
    } catch (error) {
      log.error({ err: error }, 'the database does not answer');
      return reply.code(503).header('cache-control', 'no-store').send({ status: 'database unreachable' });
    }
  });
};
