import { startPostgres } from '@qunxing/postgres-server';
import pg from 'pg';
import { fillRegister } from './fill-register.ts';
import { startGateway } from './gateway.ts';

/** Clusters in the register that is measured. */
export const clusters = 100_000;

/** A PostgreSQL server whose register has 100,000 clusters. */
export interface MeasuredDatabase {
  readonly url: string;
  /** Its version, e.g. `PostgreSQL 15.18`. */
  readonly version: string;
  readonly query: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
}

/** What a server of this size is usually given; the rest is as PostgreSQL comes. */
const settings = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  random_page_cost: '1.1',
  max_connections: '100',
};

/** The environment of a gateway on the measured database. */
export const gatewayOn = (url: string) => ({
  DATABASE_URL: url,
  QUNXING_DEMONSTRATION: '1',
  // What a worker asks the database is no statement of an operation.
  QUNXING_WORKER: 'apart',
});

/** Starts a server, lets the gateway create and seed its database, and fills the register. */
export const openMeasuredDatabase = async (say: (text: string) => void, size = clusters): Promise<MeasuredDatabase> => {
  const server = await startPostgres({ settings });
  try {
    say('the gateway creates and seeds a database on a PostgreSQL server');
    const gateway = await startGateway(gatewayOn(server.url));
    await gateway.child.stop();
    // One connection, whose end is waited for: a pool says that it ended while the server still sees its connections.
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const query = async (text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows;
    say(`filling the register with ${size} clusters`);
    await fillRegister(query, size);
    await query('VACUUM (ANALYZE)');
    const [version] = await query(`SELECT current_setting('server_version') AS text`);
    return {
      url: server.url,
      version: `PostgreSQL ${String(version?.text).split(' ')[0]}`,
      query,
      stop: async () => {
        await client.end();
        await server.stop();
      },
    };
  } catch (problem) {
    await server.stop();
    throw problem;
  }
};
