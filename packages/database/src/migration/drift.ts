import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { packageRoot } from '../package-root.ts';
import { embeddedMigrationAdapter } from './embedded-adapter.ts';
import { type Migration, readMigrations } from './migration.ts';
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

/** The SQL that leads from the migrations to the schema; empty when they agree. */
export const drift = async (
  schema: readonly SchemaFile[] = readSchema(),
  migrations: readonly Migration[] = readMigrations(),
): Promise<string> => {
  const client = await PGlite.create();
  try {
    const files = [...schema];
    const engine = await startSchemaEngine(
      embeddedMigrationAdapter(client),
      files.map(({ path, content }) => [path, content]),
    );
    await engine.applyMigrations({ migrationsList: migrationList(migrations), filters: noFilter });
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: packageRoot() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: noFilter,
    });
    return exitCode === 0 ? '' : (stdout ?? '');
  } finally {
    await client.close();
  }
};
