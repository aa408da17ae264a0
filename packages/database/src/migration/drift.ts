import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { packageRoot } from '../package-root.ts';
import { embeddedMigrationAdapter } from './embedded-adapter.ts';
import { readMigrations } from './migration.ts';
import { migrationList, noFilter, startSchemaEngine } from './schema-engine.ts';

/** A file of the Prisma schema. */
export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** The files of the Prisma schema, by name. */
export const readSchema = (directory = join(packageRoot(), 'prisma', 'schema')): SchemaFile[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: join(directory, name), content: readFileSync(join(directory, name), 'utf8') }));

/** The SQL that leads from the migrations, applied to an empty database, to the schema; empty when they agree. */
export const driftIn = async (
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: readonly SchemaFile[] = readSchema(),
): Promise<string> => {
  const files = [...schema];
  const engine = await startSchemaEngine(
    adapter,
    files.map(({ path, content }) => [path, content]),
  );
  await engine.applyMigrations({ migrationsList: migrationList(readMigrations()), filters: noFilter });
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: packageRoot() },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: noFilter,
  });
  return exitCode === 0 ? '' : (stdout ?? '');
};

/** The same in an embedded database made for it: what leads from the committed migrations to the schema. */
export const drift = async (): Promise<string> => {
  const client = await PGlite.create();
  try {
    return await driftIn(embeddedMigrationAdapter(client));
  } finally {
    await client.close();
  }
};
