import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import { copyLine } from './copy-text.ts';
import type { BulkTable, Sql } from './sql.ts';

const names = new Map<string, string>();

/** The name under which a server keeps a statement prepared. */
const statementName = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `q${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  // Statements are put together in this package from few parts; the bound is for the unforeseen.
  if (names.size < 2000) names.set(text, name);
  return name;
};

async function* copyText(rows: BulkTable['rows']): AsyncGenerator<string> {
  let text = '';
  for await (const row of rows) {
    text += copyLine(row);
    if (text.length > 65_536) {
      yield text;
      text = '';
    }
  }
  yield text;
}

/** SQL on one connection of a server. */
const connectionSql = (client: PoolClient, onStatement?: (text: string) => void): Sql => ({
  engine: 'server',
  query: async (text, values = []) => {
    onStatement?.(text);
    return (await client.query({ name: statementName(text), text, values: [...values] })).rows;
  },
  insertRows: async ({ table, columns, rows }) => {
    const text = `COPY ${table} (${columns.join(',')}) FROM STDIN`;
    onStatement?.(text);
    await pipeline(Readable.from(copyText(rows)), client.query(from(text)));
  },
});

const withConnection = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    // A connection in an unknown state is not used again.
    client.release(true);
    throw error;
  }
};

/** SQL on a server, each call on any connection of the pool. */
export const serverSql = (pool: Pool, onStatement?: (text: string) => void): Sql => ({
  engine: 'server',
  query: async (text, values = []) => {
    onStatement?.(text);
    return (await pool.query({ name: statementName(text), text, values: [...values] })).rows;
  },
  insertRows: (table) => withConnection(pool, (client) => connectionSql(client, onStatement).insertRows(table)),
});

/** Runs work in one transaction on one connection; an error undoes all of it. */
export const serverTransaction = <T>(
  pool: Pool,
  work: (sql: Sql) => Promise<T>,
  onStatement?: (text: string) => void,
): Promise<T> =>
  withConnection(pool, async (client) => {
    await client.query('BEGIN');
    try {
      const result = await work(connectionSql(client, onStatement));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  });
