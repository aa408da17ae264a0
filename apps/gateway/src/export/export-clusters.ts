import { Readable } from 'node:stream';
import { clusterPages, clusterSources, readClusters } from '@qunxing/database';
import type { FastifyInstance } from 'fastify';
import { beijingDay } from '../calendar/beijing.ts';
import type { Gateway } from '../gateway.ts';
import { requireSession } from '../server/require-session.ts';
import { clusterColumns } from './cluster-columns.ts';
import { type ClusterQuery, readClusterQuery } from './cluster-query.ts';
import { byteOrderMark, csvRecord } from './csv.ts';

const name = { 'zh-CN': '集群', en: 'clusters' };

/** `attachment` with a name in the language of the export, and an ASCII one for old clients. */
const attachment = ({ language }: ClusterQuery, today: string): string =>
  `attachment; filename="clusters-${today}.csv"; filename*=UTF-8''${encodeURIComponent(`${name[language]}-${today}.csv`)}`;

async function* records(gateway: Gateway, { filter, order, language }: ClusterQuery): AsyncGenerator<string> {
  const { database, archive, divisions } = gateway;
  const { sql } = database;
  for await (const rows of clusterPages(sql, filter, order)) {
    const ids = rows.map(({ id }) => id);
    const { sources } = await readClusters(sql, ids, { sources: clusterSources });
    for (const row of rows) {
      const edition = row.latest === null ? null : await archive.edition(sql, row.latest.standardHash);
      const publications = (sources.get(row.id) ?? []).map(({ source }) => source);
      const cluster = { row, standard: edition?.standard.title ?? null, publications, divisions, language };
      yield csvRecord(clusterColumns.map(({ cell }) => cell(cluster)));
    }
  }
}

/**
 * The file, once its first record is read: whatever stands in the way of the register is then an error of the request, and no file
 * with nothing but a head. A failure after that breaks the connection off, so that nobody takes a part for the whole.
 */
const openedFile = async (gateway: Gateway, query: ClusterQuery): Promise<AsyncGenerator<string>> => {
  const lines = records(gateway, query);
  const first = await lines.next();
  return (async function* () {
    yield byteOrderMark + csvRecord(clusterColumns.map(({ title }) => title[query.language]));
    if (first.done === true) return;
    yield first.value;
    yield* lines;
  })();
};

/** Answers `/export/clusters.csv`: every cluster that the list's filter finds, for whoever may read the list. */
export const answerExports = (server: FastifyInstance, gateway: Gateway): void => {
  server.get<{ Querystring: Record<string, unknown> }>(
    '/export/clusters.csv',
    { onRequest: requireSession(gateway) },
    async (request, reply) => {
      const query = readClusterQuery(request.query, gateway);
      if ('issue' in query) {
        const { place, zh, en } = query.issue;
        return reply.code(400).send({
          code: 'BAD_USER_INPUT',
          argument: place,
          message: { zh: `参数 ${place}：${zh}`, en: `Parameter ${place}: ${en}` },
        });
      }
      const file = await openedFile(gateway, query);
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', attachment(query, beijingDay(gateway.now())))
        .header('cache-control', 'no-store')
        .send(Readable.from(file));
    },
  );
};
