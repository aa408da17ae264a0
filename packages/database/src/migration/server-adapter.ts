import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
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
 * A server as the schema engine sees it: `"char"` is read as a single character, for migrations only, and a script runs whole in one
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
      // The engine asks one thing after another, so what was performed last is what is being read.
      let characters: readonly boolean[] = [];
      performing.performIO = async (query) => {
        const performed = await performIO(query);
        const { fields = [] } = performed;
        characters = fields.map(({ dataTypeID }) => dataTypeID === charOid);
        for (const field of fields) if (field.dataTypeID === charOid) field.dataTypeID = textOid;
        return performed;
      };
      const queryRaw = adapter.queryRaw.bind(adapter);
      adapter.queryRaw = async (query) => {
        const read = await queryRaw(query);
        const columnTypes = read.columnTypes.map((type, index) =>
          characters[index] ? ColumnTypeEnum.Character : type,
        );
        return { ...read, columnTypes };
      };
      adapter.executeScript = async (script) => {
        await pool.query(script);
      };
      return adapter;
    },
  };
};
