import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { embeddedSql } from '../connection/embedded-sql.ts';
import { deploy } from '../migration/deploy.ts';
import { embeddedMigrationAdapter } from '../migration/embedded-adapter.ts';
import { readMigrations } from '../migration/migration.ts';
import { packageRoot } from '../package-root.ts';

const prepare = async (): Promise<Blob> => {
  const client = await PGlite.create();
  const deployed = await deploy(embeddedSql(client), () => embeddedMigrationAdapter(client));
  if ('refused' in deployed) throw new Error(deployed.refused.message.en);
  const copy = await client.dumpDataDir('none');
  await client.close();
  return copy;
};

/** A migrated, empty database as one file, made once for each set of migrations: opening it is faster than making one. */
export const preparedCopy = async (): Promise<Blob> => {
  const checksums = readMigrations().map(({ checksum }) => checksum);
  const key = createHash('sha256').update(checksums.join()).digest('hex').slice(0, 16);
  const directory = join(packageRoot(), 'generated', 'prepared');
  const file = join(directory, `${key}.tar`);
  if (!existsSync(file)) {
    const copy = await prepare();
    mkdirSync(directory, { recursive: true });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, new Uint8Array(await copy.arrayBuffer()));
    renameSync(own, file);
  }
  return new Blob([readFileSync(file)]);
};
