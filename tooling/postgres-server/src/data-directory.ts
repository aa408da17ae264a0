import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Owner } from './owner.ts';

/** The superuser of every throw-away server. */
export const superuser = 'qunxing';

/** How PostgreSQL's programs are run: where, as whom, with nothing of our environment but the search path. */
export const surroundings = (directory: string, owner: Owner | undefined) => ({
  cwd: directory,
  ...owner,
  env: { PATH: process.env.PATH, LC_ALL: 'C' },
});

/**
 * Creates an empty database cluster in the folder `data` of a directory.
 * @returns the superuser's password
 * @throws when initdb fails, with what it printed
 */
export function createDataDirectory(directory: string, programs: string, owner: Owner | undefined): string {
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(directory, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) for (const path of [directory, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const identity = ['-U', superuser, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  execFileSync(
    join(programs, 'initdb'),
    ['-D', join(directory, 'data'), ...identity, '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...surroundings(directory, owner), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return password;
}
