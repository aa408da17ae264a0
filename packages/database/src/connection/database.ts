import type { Sql } from './sql.ts';

/** What a database is, fixed when it was created. */
export interface Instance {
  /** Whether invented data and demonstration accounts may live in it. */
  readonly demonstration: boolean;
  readonly createdAt: Date;
  /** Name of the newest migration it holds. */
  readonly schemaVersion: string;
  /** Whether this opening created it. */
  readonly fresh: boolean;
}

/** An open database, embedded or on a server. Functions of the stores take its `sql`, or that of a transaction. */
export interface Database {
  readonly engine: 'embedded' | 'server';
  readonly instance: Instance;
  readonly sql: Sql;
  /** Runs work as one transaction: all of it or, when it throws, nothing. Keep it short. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Finishes what runs and lets go of the directory or the connections. */
  close(): Promise<void>;
}

/** Which database to open and how. */
export interface DatabaseOptions {
  /** Address of a PostgreSQL server (15 or newer) with the name of a database on it: `postgresql://user:password@host/name`. */
  readonly url?: string | undefined;
  /** Directory of an embedded database; made when it does not exist. Without it and without `url` the database lives in memory. */
  readonly dataDirectory?: string | undefined;
  /**
   * Whether a new database is for demonstration; an existing one must agree when this is given.
   * @default false on a server, true embedded
   */
  readonly demonstration?: boolean | undefined;
  /** Takes only a database that exists with the schema of this version: none is created and none migrated. @default false */
  readonly existing?: boolean | undefined;
  /** Called with every SQL statement, so that they can be counted. */
  readonly onStatement?: ((statement: string) => void) | undefined;
  /** Most connections to a server. @default 10 */
  readonly connections?: number | undefined;
  /** Called when something that takes more than a moment begins. */
  readonly onProgress?: ((step: 'creating' | 'migrating') => void) | undefined;
}
