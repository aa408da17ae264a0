import pg from 'pg';
import { createInstance, readInstance } from '../instance/instance.ts';
import { deploy } from '../migration/deploy.ts';
import { refuseUnlessCurrent } from '../migration/refuse-unless-current.ts';
import type { DatabaseOptions } from './database.ts';
import type { Opened } from './open-embedded.ts';
import { type DatabaseRefusal, refuse } from './refusal.ts';
import { serverRefusal } from './server-refusal.ts';
import { serverSql, serverTransaction } from './server-sql.ts';
import { only, type Sql } from './sql.ts';

const leastMajor = 15;

const checkServer = async (sql: Sql): Promise<{ readonly refused: DatabaseRefusal } | undefined> => {
  const { version, encoding } = await only(
    sql.query<{ version: string; encoding: string }>(
      `SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding`,
    ),
  );
  if (Number.parseInt(version, 10) < leastMajor) {
    return refuse(
      'DATABASE_SERVER_TOO_OLD',
      `数据库服务器是 PostgreSQL ${version}，需要 ${leastMajor} 或更高版本。请升级服务器。`,
      `The server is PostgreSQL ${version}; ${leastMajor} or newer is needed. Upgrade the server.`,
    );
  }
  if (encoding === 'UTF8') return undefined;
  return refuse(
    'DATABASE_ENCODING_WRONG',
    `数据库编码为 ${encoding}，需要 UTF8。请用 CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 新建。`,
    `The encoding of the database is ${encoding}; UTF8 is needed. Create one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
  );
};

/** Key of the lock that keeps several gateways from migrating at once; any number nobody else uses. */
const migrationLock = 8_837_051;

const migrate = async (pool: pg.Pool, sql: Sql, options: DatabaseOptions) => {
  const connection = await pool.connect();
  try {
    await connection.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const deployed = await deploy(sql, async () => {
      options.onProgress?.('migrating');
      const { serverMigrationAdapter } = await import('../migration/server-adapter.ts');
      return serverMigrationAdapter(pool);
    });
    if (!('refused' in deployed)) await createInstance(sql, options.demonstration ?? false);
    return deployed;
  } finally {
    await connection.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    connection.release();
  }
};

const openPool = async (pool: pg.Pool, options: DatabaseOptions): Promise<Opened> => {
  const { onStatement } = options;
  const sql = serverSql(pool, onStatement);
  const unfit = await checkServer(sql);
  if (unfit !== undefined) return unfit;
  const unready = options.existing ? await refuseUnlessCurrent(sql, 'DATABASE_URL') : undefined;
  if (unready !== undefined) return unready;
  const deployed = await migrate(pool, sql, options);
  if ('refused' in deployed) return deployed;
  const read = await readInstance(sql, deployed.fresh, options.demonstration);
  if ('refused' in read) return read;
  return {
    database: {
      engine: 'server',
      instance: read.instance,
      sql,
      transaction: (work) => serverTransaction(pool, work, onStatement),
      close: () => pool.end(),
    },
  };
};

/** A database on a PostgreSQL server. */
export const openServer = async (url: string, options: DatabaseOptions): Promise<Opened> => {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    return refuse(
      'DATABASE_ADDRESS_MALFORMED',
      'DATABASE_URL 不是 PostgreSQL 地址。应形如 postgresql://用户:密码@主机:5432/数据库名；密码中的特殊字符需转义（如 @ 写作 %40）。',
      'DATABASE_URL is no address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/name; special characters in the password are escaped (@ as %40).',
    );
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: Math.max(2, options.connections ?? 10),
    connectionTimeoutMillis: 5_000,
    application_name: 'qunxing',
    // Moments that travel as JSON or are cut to a day are those of one zone, whatever the server's.
    onConnect: async (client) => {
      await client.query(`SET TIME ZONE 'UTC'`);
    },
  });
  // An idle connection that the server ends is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {});
  // The pool listens to idle connections only; one that ends between two statements, or while it is being closed, is told by its query.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    const opened = await openPool(pool, options);
    if ('refused' in opened) await pool.end();
    return opened;
  } catch (error) {
    await pool.end();
    const refused = serverRefusal(error, url);
    if (refused === undefined) throw error;
    return refused;
  }
};
