import { PGlite } from '@electric-sql/pglite';
import { createInstance, readInstance } from '../instance/instance.ts';
import { deploy } from '../migration/deploy.ts';
import { refuseUnlessCurrent } from '../migration/refuse-unless-current.ts';
import type { Database, DatabaseOptions } from './database.ts';
import { embeddedSql } from './embedded-sql.ts';
import type { DatabaseRefusal } from './refusal.ts';

/** What an opening comes to. */
export type Opened = { readonly database: Database } | { readonly refused: DatabaseRefusal };

/** Brings a started embedded database up to date and makes it usable. `release` runs after it is closed. */
export const embeddedDatabase = async (
  client: PGlite,
  { dataDirectory = '', demonstration, existing, onStatement, onProgress }: DatabaseOptions,
  release: () => void,
): Promise<Opened> => {
  const sql = embeddedSql(client, onStatement);
  const unready = existing ? await refuseUnlessCurrent(sql, dataDirectory) : undefined;
  if (unready !== undefined) return unready;
  const deployed = await deploy(sql, async () => {
    onProgress?.('migrating');
    const { embeddedMigrationAdapter } = await import('../migration/embedded-adapter.ts');
    return embeddedMigrationAdapter(client);
  });
  if ('refused' in deployed) return deployed;
  await createInstance(sql, demonstration ?? true);
  const read = await readInstance(sql, deployed.fresh, demonstration);
  if ('refused' in read) return read;
  return {
    database: {
      engine: 'embedded',
      instance: read.instance,
      sql,
      transaction: (work) => client.transaction((transaction) => work(embeddedSql(transaction, onStatement))),
      close: async () => {
        if (!client.closed) await client.close();
        release();
      },
    },
  };
};

/** An embedded database that lives in memory and is gone when closed. */
export const openInMemory = async (options: DatabaseOptions): Promise<Opened> => {
  const client = await PGlite.create();
  const opened = await embeddedDatabase(client, options, () => {});
  if ('refused' in opened) await client.close();
  return opened;
};
