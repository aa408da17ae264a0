import { type PostgresServer, startPostgres } from '@qunxing/postgres-server';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countStatements, type StatementCounter } from './statement-counter.ts';

let server: PostgresServer;
let counter: StatementCounter;
let client: pg.Client;

beforeAll(async () => {
  server = await startPostgres();
  counter = await countStatements(server.url);
  client = new pg.Client({ connectionString: counter.url });
  await client.connect();
  counter.take();
}, 60_000);

afterAll(async () => {
  await client.end();
  await counter.close();
  await server.stop();
});

it('counts a statement that is sent as text', async () => {
  await client.query('SELECT 1');
  expect(counter.take()).toBe(1);
});

it('counts a prepared statement each time it runs, not when it is prepared', async () => {
  const prepared = { name: 'one', text: 'SELECT $1::text', values: ['x'.repeat(200_000)] };
  await client.query(prepared);
  await client.query(prepared);
  expect(counter.take()).toBe(2);
});

it('starts anew when it was asked', () => {
  expect(counter.take()).toBe(0);
});
