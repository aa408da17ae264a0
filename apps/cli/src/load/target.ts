import { isAbsolute, join, resolve } from 'node:path';
import type { DatabaseOptions } from '@qunxing/database';

/** Where a command runs: the environment, the folder of the product and the moment. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly product: string;
  readonly now: Date;
}

/**
 * The database that figures are loaded into: the directory given, else the server of DATABASE_URL, else the directory that the
 * gateway uses. Only an existing database is taken, since what it is for is fixed when it is created.
 */
export const targetOf = (data: string | undefined, { environment, product }: Surroundings): DatabaseOptions => {
  if (data !== undefined) return { dataDirectory: resolve(data), existing: true };
  const url = environment.DATABASE_URL;
  if (url) return { url, existing: true };
  const directory = environment.QUNXING_DATA || '.data';
  return { dataDirectory: isAbsolute(directory) ? directory : join(product, directory), existing: true };
};
