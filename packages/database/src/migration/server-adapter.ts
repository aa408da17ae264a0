import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';

/** The catalog type `"char"`, which the adapter cannot read. */
const charOid = 18;
const textOid = 25;

interface Performed {
  readonly fields: { dataTypeID: number }[];
}

/** The adapter's one way to the server. It is not declared public; the migration tests fail when it is gone. */
interface Performing {
  performIO(query: unknown): Promise<Performed>;
}

/**
 * A server as the schema engine sees it: `"char"` is read as text, for migrations only, and a script runs whole in one
 * transaction, where the adapter would split it at every semicolon.
 */
export const serverMigrationAdapter = (pool: Pool): SqlMigrationAwareDriverAdapterFactory => {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async (): Promise<SqlDriverAdapter> => {
      const adapter = await factory.connect();
      // See `Performing`.
      const performing = adapter as unknown as Performing;
      const performIO = performing.performIO.bind(performing);
      performing.performIO = async (query) => {
        const performed = await performIO(query);
        for (const field of performed.fields ?? []) if (field.dataTypeID === charOid) field.dataTypeID = textOid;
        return performed;
      };
      adapter.executeScript = async (script) => {
        await pool.query(script);
      };
      return adapter;
    },
  };
};
