import { createServer } from 'node:http';
import pg from 'pg';
import type { Query } from './database.ts';
import { answerList } from './list.ts';
import { answerPage } from './page.ts';

// The yardstick: what someone would write who needs just these two answers. DATABASE_URL and PORT say where.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const query: Query = async (name, text, values) => (await pool.query({ name, text, values: [...values] })).rows;

const answer = (address: URL): Promise<object> => {
  const asked = address.searchParams;
  const [, kind, ...parts] = address.pathname.split('/');
  return kind === 'clusters'
    ? answerList(query, parts, Number(asked.get('offset')))
    : answerPage(query, asked.get('id') ?? '', asked.get('standard') ?? '');
};

const server = createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://127.0.0.1')).then(
    (data) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify({ data }));
    },
    (problem: Error) => response.writeHead(500).end(problem.message),
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
process.on('SIGINT', () => {
  server.close(() => void pool.end());
  server.closeAllConnections();
});
