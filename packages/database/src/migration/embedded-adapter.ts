import type { PGlite } from '@electric-sql/pglite';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/**
 * The embedded database as the schema engine sees it. The adapter starts a script without awaiting it, which would record a
 * failed migration as applied: here the script runs to its end, as one transaction.
 */
export const embeddedMigrationAdapter = (client: PGlite): SqlMigrationAwareDriverAdapterFactory => {
  const factory = new PrismaPGlite(client);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect();
      adapter.executeScript = async (script) => {
        await client.exec(`BEGIN;\n${script}\n;COMMIT;`).catch(async (error: unknown) => {
          await client.exec('ROLLBACK');
          throw error;
        });
      };
      return adapter;
    },
  };
};
