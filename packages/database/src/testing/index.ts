import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import type { Database, DatabaseOptions } from '../connection/database.ts';
import { openDatabase } from '../connection/open-database.ts';
import { embeddedDatabase } from '../connection/open-embedded.ts';
import { preparedCopy } from './prepared-copy.ts';

/** Where a test's database lives. */
export type TestEngine = 'embedded' | 'server';

/** The server that tests may create databases on. */
const serverUrl = process.env.QUNXING_TEST_DATABASE_URL;

/** The engines that a store contract runs on: embedded always, a server when `QUNXING_TEST_DATABASE_URL` names one. */
export const testEngines: readonly TestEngine[] = serverUrl ? ['embedded', 'server'] : ['embedded'];

const onServer = async (url: string, options: DatabaseOptions): Promise<Database> => {
  const { default: pg } = await import('pg');
  const name = `qunxing_test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`CREATE DATABASE ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const opened = await openDatabase({ ...options, url: address.href });
  if ('refused' in opened) throw new Error(opened.refused.message.en);
  const { database } = opened;
  return {
    ...database,
    close: async () => {
      await database.close();
      await run(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
};

/** A new, migrated, empty database for one test file; it is gone when closed. For demonstration unless told otherwise. */
export const openTestDatabase = async (
  engine: TestEngine = 'embedded',
  options: Pick<DatabaseOptions, 'demonstration' | 'onStatement'> = {},
): Promise<Database> => {
  const asked = { demonstration: true, ...options };
  if (engine === 'server') {
    if (!serverUrl) throw new Error('set QUNXING_TEST_DATABASE_URL to test on a server');
    return onServer(serverUrl, asked);
  }
  const { directory, remove } = await preparedCopy();
  const opened = await embeddedDatabase(await PGlite.create(directory), asked, remove);
  if ('refused' in opened) throw new Error(opened.refused.message.en);
  return opened.database;
};
