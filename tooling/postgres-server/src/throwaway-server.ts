import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createDataDirectory, superuser, surroundings } from './data-directory.ts';
import { freePort } from './free-port.ts';
import { serverOwner } from './owner.ts';
import { postgresPrograms } from './programs.ts';

/** Settings as in postgresql.conf. */
export type Settings = Readonly<Record<string, string>>;

/** Nothing here survives a power cut, which is what makes it fast; see the README. */
const throwaway: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/** How long the server may take to shut down, in milliseconds. */
const patience = 10_000;

/** A server that runs as a child of this process. */
export type ThrowawayServer = { readonly url: string; readonly stop: () => Promise<void> };

/** Runs `postgres` until it is ready. @throws when it ends before, with what it printed */
async function runServer(directory: string, programs: string, port: number, settings: Settings) {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', join(directory, 'data'), '-p', String(port), ...options], {
    ...surroundings(directory, serverOwner()),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const printed: string[] = [];
  const ready = await new Promise<boolean>((resolve) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      if (line.includes('ready to accept connections')) resolve(true);
      else if (printed.length < 20) printed.push(line);
    });
    server.once('error', (problem) => printed.push(problem.message));
    closed.then(() => resolve(false));
  });
  if (!ready) throw new Error(`PostgreSQL did not start:\n${printed.join('\n')}`);
  return { server, closed };
}

/**
 * Creates a database cluster in a temporary directory and runs a server on it.
 * @returns nothing where there is no supported PostgreSQL
 * @throws when initdb or the server fails, with what they printed
 */
export async function throwawayServer(settings: Settings): Promise<ThrowawayServer | undefined> {
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
    const password = createDataDirectory(directory, programs, owner);
    const port = await freePort();
    const { server, closed } = await runServer(directory, programs, port, { ...throwaway, ...settings });
    return {
      url: `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`,
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
