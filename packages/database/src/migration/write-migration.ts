import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drift } from './drift.ts';
import { migrationsDirectory } from './migration.ts';

/** Writes the migration that leads from the committed ones to the schema; undefined when they lead there already. */
export const writeMigration = async (name: string, at: Date): Promise<string | undefined> => {
  const sql = await drift();
  if (sql === '') return undefined;
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = join(migrationsDirectory(), `${stamp}_${name}`);
  mkdirSync(directory);
  const file = join(directory, 'migration.sql');
  writeFileSync(file, sql);
  return file;
};
