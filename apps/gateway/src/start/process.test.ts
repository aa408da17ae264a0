import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@qunxing/database';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnGateway } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-process-'));
const QUNXING_DATA = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true }));

const patience = { timeout: 240_000 };
const listening = '/graphiql/';

/** What stays in the folder of an embedded demonstration. */
const kept = ['database', 'log-key.pem'];

const graphql = async (address: string, query: string, cookie = '') => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', body: await response.json() };
};

// The tests of each group tell the life of one database, in order.

describe('the gateway with an embedded database', () => {
  it(
    'stops while it fills a new database, and leaves nothing but the database and the key of its log',
    patience,
    async () => {
      const gateway = spawnGateway({ QUNXING_DATA });
      await gateway.says('录入公开数据');
      expect(await gateway.stop('SIGTERM')).toBe(0);
      expect(gateway.printed()).not.toContain(listening);
      expect(readdirSync(QUNXING_DATA).sort()).toEqual(kept);
    },
  );

  it('goes on where it was stopped, prints its address and accounts, and has everything', patience, async () => {
    const gateway = spawnGateway({ QUNXING_DATA });
    await gateway.says('auditor ');
    expect(gateway.printed()).not.toContain('建立演示账号');
    expect(gateway.printed()).toMatch(/控制台 http:\/\/127\.0\.0\.1:\d+\//);
    const address = gateway.address();
    for (const role of ['county', 'prefecture', 'centre', 'province', 'expert', 'operator', 'auditor']) {
      expect(gateway.printed()).toMatch(new RegExp(`\n {4}${role} +/ demonstration `));
    }
    const signIn = 'mutation { signIn(login: "auditor", password: "demonstration") { __typename } }';
    const { cookie } = await graphql(address, signIn);
    const query = `{ published: clusters(filter: { demonstration: false }) { totalCount }
    invented: clusters(filter: { demonstration: true }) { totalCount } }`;
    expect((await graphql(address, query, cookie)).body).toEqual({
      data: { published: { totalCount: 16 }, invented: { totalCount: 46 } },
    });

    const second = spawnGateway({ QUNXING_DATA });
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain('is in use by another process');
    const third = spawnGateway({ QUNXING_DATA: join(folder, 'other'), PORT: new URL(address).port });
    expect(await third.ended).toBe(1);
    expect(third.printed()).toContain(`Port ${new URL(address).port} is in use.`);

    expect(await gateway.stop('SIGINT')).toBe(0);
    expect(readdirSync(folder)).toEqual(['data']);
    expect(readdirSync(QUNXING_DATA).sort()).toEqual(kept);
  });

  it('does nothing again when it starts the next time, and stops on Ctrl-C', patience, async () => {
    const gateway = spawnGateway({ QUNXING_DATA });
    await gateway.says(listening);
    expect(gateway.printed().trimStart()).toMatch(/^▸ 群星/);
    expect(await gateway.stop('SIGINT')).toBe(0);
  });

  it('refuses its database when a newer version has changed it', patience, async () => {
    const opened = await openDatabase({ dataDirectory: QUNXING_DATA });
    if ('refused' in opened) throw new Error(opened.refused.message.en);
    await opened.database.sql.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     VALUES ('x', 'y', now(), '99990101000000_later', 1)`,
    );
    await opened.database.close();
    const gateway = spawnGateway({ QUNXING_DATA });
    expect(await gateway.ended).toBe(1);
    expect(gateway.printed()).toContain('99990101000000_later');
    expect(readdirSync(QUNXING_DATA).sort()).toEqual(kept);
  });
});

const server = process.env.QUNXING_TEST_DATABASE_URL;
const name = `qunxing_process_${randomBytes(6).toString('hex')}`;
const onServer = async (statement: string) => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
};

const addressOf = (database: string): string => {
  const address = new URL(server ?? '');
  address.pathname = `/${database}`;
  return address.href;
};

describe.each(server === undefined ? [] : ['PostgreSQL'])('the gateway on a %s server', () => {
  beforeAll(() => onServer(`CREATE DATABASE ${name}`));
  afterAll(() => onServer(`DROP DATABASE ${name} WITH (FORCE)`));

  it('says that a database is missing and how to create it', patience, async () => {
    const gateway = spawnGateway({ DATABASE_URL: addressOf('qunxing_never_created') });
    expect(await gateway.ended).toBe(1);
    expect(gateway.printed()).toContain('CREATE DATABASE "qunxing_never_created"');
  });

  it('stops while it fills a new database', patience, async () => {
    const gateway = spawnGateway({ DATABASE_URL: addressOf(name) });
    await gateway.says('录入公开数据');
    expect(await gateway.stop('SIGINT')).toBe(0);
    expect(gateway.printed()).not.toContain('/graphiql/');
  });

  it('goes on where it was stopped; a real database has no demonstration accounts', patience, async () => {
    const gateway = spawnGateway({ DATABASE_URL: addressOf(name) });
    await gateway.says('/graphiql/');
    expect(gateway.printed()).not.toContain('录入行政区划');
    expect(gateway.printed()).not.toContain('演示账号');
    await gateway.says('该数据库还没有账号，无人可以登录');
    expect(gateway.printed()).toContain('qunxing -- account add');
    expect(await gateway.stop('SIGTERM')).toBe(0);
  });

  it('does nothing again when it starts the next time', patience, async () => {
    const gateway = spawnGateway({ DATABASE_URL: addressOf(name) });
    await gateway.says('/graphiql/');
    expect(gateway.printed().trimStart()).toMatch(/^▸ 群星/);
    expect(gateway.printed()).toContain('审计日志没有签名密钥（QUNXING_LOG_KEY）');
    expect(await gateway.stop('SIGTERM')).toBe(0);
  });

  it('works apart from the one that answers, which then only answers', patience, async () => {
    const worker = spawnGateway({ DATABASE_URL: addressOf(name), QUNXING_WORKER: 'only' });
    const gateway = spawnGateway({ DATABASE_URL: addressOf(name), QUNXING_WORKER: 'apart' });
    await worker.says('Working in the background');
    await gateway.says('/graphiql/');
    expect(worker.printed()).not.toContain('/graphiql/');
    expect([await worker.stop('SIGTERM'), await gateway.stop('SIGTERM')]).toEqual([0, 0]);
  });

  it('does not turn a real database into one for demonstration', patience, async () => {
    const gateway = spawnGateway({ DATABASE_URL: addressOf(name), QUNXING_DEMONSTRATION: '1' });
    expect(await gateway.ended).toBe(1);
    expect(gateway.printed()).toContain('cannot serve as a demonstration database');
  });
});
