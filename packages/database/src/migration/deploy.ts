import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DatabaseRefusal } from '../connection/refusal.ts';
import type { Sql } from '../connection/sql.ts';
import { readHistory } from './history.ts';
import { type Migration, readMigrations } from './migration.ts';

/** The names of the migrations that were applied, or why none was. */
export type Deployment =
  | { readonly applied: readonly string[]; readonly fresh: boolean }
  | { readonly refused: DatabaseRefusal };

/** Applies what a database lacks. One that is up to date costs two statements; the schema engine is loaded only when needed. */
export const deploy = async (
  sql: Sql,
  adapter: () => Promise<SqlMigrationAwareDriverAdapterFactory> | SqlMigrationAwareDriverAdapterFactory,
  migrations: readonly Migration[] = readMigrations(),
): Promise<Deployment> => {
  const history = await readHistory(sql, migrations);
  if ('refused' in history) return history;
  if (history.pending.length === 0) return { applied: [], fresh: false };
  const { migrationList, noFilter, startSchemaEngine } = await import('./schema-engine.ts');
  const engine = await startSchemaEngine(await adapter());
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: migrationList(migrations),
    filters: noFilter,
  });
  return { applied: appliedMigrationNames, fresh: history.fresh };
};
