import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../gateway.ts';
import { requireSession } from '../server/require-session.ts';

/** Answers `/division-map.json`: the map of the province's counties as the configuration names it, or 404 where it names none. */
export const answerDivisionMap = (server: FastifyInstance, gateway: Gateway): void => {
  const { map } = gateway.configuration.province;
  server.get('/division-map.json', { onRequest: requireSession(gateway) }, async (_request, reply) => {
    if (map === undefined) {
      return reply.code(404).send({
        code: 'NOT_FOUND',
        message: { zh: '本省未配置示意图。', en: 'No map of this province is configured.' },
      });
    }
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'private, max-age=3600')
      .send(await readFile(map, 'utf8'));
  });
};
