import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drift } from './diff.ts';
import { migrationsDirectory } from './migration.ts';

const usage = `usage: migration new <name>   write the migration that leads from the committed ones to the schema
       migration check        fail when the committed migrations do not lead to the schema
       migration deploy       bring the database of DATABASE_URL or QUNXING_DATA up to date`;

const writeNew = async (name: string): Promise<string> => {
  const sql = await drift();
  if (sql === '') return 'The migrations already lead to the schema: nothing to write.';
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = join(migrationsDirectory(), `${stamp}_${name}`);
  mkdirSync(directory);
  writeFileSync(join(directory, 'migration.sql'), sql);
  return `Wrote ${join(directory, 'migration.sql')}`;
};

const [command, name] = process.argv.slice(2);
if (command === 'new' && name !== undefined && /^[a-z][a-z0-9_]*$/.test(name)) {
  console.log(await writeNew(name));
} else if (command === 'check') {
  const sql = await drift();
  if (sql === '') console.log('The migrations lead to the schema.');
  else {
    console.error(`The schema has changes that no migration makes; run "pnpm migration new <name>":\n${sql}`);
    process.exitCode = 2;
  }
} else {
  console.error(usage);
  process.exitCode = 1;
}
