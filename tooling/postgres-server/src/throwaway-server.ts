import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';
import { serverOwner } from './owner.ts';
import { postgresPrograms } from './programs.ts';

const user = 'qunxing';

/** Nothing here survives a power cut, which is what makes it fast; see the README. */
const throwaway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** How long the server may take to shut down, in milliseconds. */
const patience = 10_000;

export type ThrowawayServer = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * Creates a database cluster in a temporary directory and runs a server on it, as a child of this process.
 * @returns nothing where there is no supported PostgreSQL
 * @throws when initdb or the server fails, with what they printed
 */
export async function throwawayServer(
  settings: Readonly<Record<string, string>>,
): Promise<ThrowawayServer | undefined> {
  const owner = serverOwner();
  // Root's own temporary folder may be closed to the user that the server runs as.
  const directory = mkdtempSync(join(owner === undefined ? tmpdir() : '/tmp', 'qunxing-postgres-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    chmodSync(directory, 0o755);
    const programs = postgresPrograms(directory);
    if (programs === undefined) {
      remove();
      return undefined;
    }
    const password = randomBytes(12).toString('hex');
    const passwordFile = join(directory, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (owner) for (const path of [directory, passwordFile]) chownSync(path, owner.uid, owner.gid);

    const data = join(directory, 'data');
    const how = { cwd: directory, ...owner, env: { PATH: process.env.PATH, LC_ALL: 'C' } };
    execFileSync(
      join(programs, 'initdb'),
      [
        '-D',
        data,
        '-U',
        user,
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '-N',
      ],
      { ...how, stdio: ['ignore', 'ignore', 'pipe'] },
    );

    const port = await freePort();
    const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...throwaway, ...settings };
    const server = spawn(
      join(programs, 'postgres'),
      ['-D', data, '-p', String(port), ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...how, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
    const printed: string[] = [];
    const ready = new Promise<boolean>((resolve) => {
      createInterface({ input: server.stderr }).on('line', (line) => {
        if (line.includes('ready to accept connections')) resolve(true);
        else if (printed.length < 20) printed.push(line);
      });
      server.once('error', (problem) => printed.push(problem.message));
      closed.then(() => resolve(false));
    });
    if (!(await ready)) throw new Error(`PostgreSQL did not start:\n${printed.join('\n')}`);

    return {
      url: `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`,
      stop: async () => {
        server.kill('SIGINT'); // PostgreSQL's fast shutdown: sessions are ended, nothing is waited for
        const forced = setTimeout(() => server.kill('SIGQUIT'), patience);
        await closed;
        clearTimeout(forced);
        remove();
      },
    };
  } catch (problem) {
    remove();
    throw problem;
  }
}
