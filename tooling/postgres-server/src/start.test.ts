import { Client } from 'pg';
import { expect, test } from 'vitest';
import { startPostgres } from './index.ts';

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: statement, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

test('a server starts with the settings asked for, answers, and is gone after stop', { timeout: 60_000 }, async () => {
  const server = await startPostgres({ settings: { work_mem: '7MB' } });
  expect(Number(await ask(server.url, 'show server_version_num'))).toBeGreaterThanOrEqual(150_000);
  expect(await ask(server.url, 'show work_mem')).toBe('7MB');
  await server.stop();
  await expect(ask(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});
