import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { embeddedSql } from '../connection/embedded-sql.ts';
import { serverSql } from '../connection/server-sql.ts';
import type { Sql } from '../connection/sql.ts';
import { embeddedMigrationAdapter } from '../migration/embedded-adapter.ts';
import { serverMigrationAdapter } from '../migration/server-adapter.ts';
import type { TestEngine } from './index.ts';

/** A database without a single table, for tests of what makes them; it is gone when closed. */
export interface EmptyDatabase {
  readonly sql: Sql;
  readonly adapter: () => SqlMigrationAwareDriverAdapterFactory;
  readonly close: () => Promise<void>;
}

/** Makes an empty database on an engine. */
export const openEmptyDatabase = async (engine: TestEngine): Promise<EmptyDatabase> => {
  if (engine === 'embedded') {
    const client = await PGlite.create();
    return { sql: embeddedSql(client), adapter: () => embeddedMigrationAdapter(client), close: () => client.close() };
  }
  const url = new URL(process.env.QUNXING_TEST_DATABASE_URL ?? '');
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  const name = `qunxing_empty_${randomBytes(6).toString('hex')}`;
  await admin.query(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href });
  // Dropping the database ends connections that the pool has let go of and that are not closed yet.
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    sql: serverSql(pool),
    adapter: () => serverMigrationAdapter(pool),
    close: async () => {
      await pool.end();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
};
