import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** One step of the schema: its name (`<timestamp>_<what changes>`), its SQL and the checksum that the history keeps. */
export interface Migration {
  readonly name: string;
  readonly script: string;
  readonly checksum: string;
}

/** Where the committed migrations lie. */
export const migrationsDirectory = (): string => join(packageRoot(), 'prisma', 'migrations');

/** Every committed migration, oldest first. */
export const readMigrations = (directory = migrationsDirectory()): readonly Migration[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const script = readFileSync(join(directory, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
