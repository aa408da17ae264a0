import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export type ServerOptions = {
  /** Settings as in postgresql.conf, such as `{ shared_buffers: '256MB' }`. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** A running server that nobody else uses. */
export type PostgresServer = {
  /** Address of its database `postgres`, as a superuser who may create further databases. */
  readonly url: string;
  /** Ends the server and removes its files. Without it the same happens when this process ends. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts a throw-away PostgreSQL server on a free port of 127.0.0.1.
 * @throws when there is no PostgreSQL 15 or newer, or it does not start
 */
export async function startPostgres({ settings = {} }: ServerOptions = {}): Promise<PostgresServer> {
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('keeper.ts', import.meta.url)), JSON.stringify(settings)],
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  const closed = new Promise<number | null>((resolve) => keeper.once('close', (code) => resolve(code)));
  const problems = text(keeper.stderr);
  const url = await Promise.race([
    new Promise<string>((resolve) => createInterface({ input: keeper.stdout }).once('line', resolve)),
    closed.then(() => undefined),
  ]);
  if (url === undefined) {
    throw new Error(
      (await closed) === 3
        ? '没有找到 PostgreSQL 15 或更高版本。请安装（Debian：apt-get install postgresql），或用 QUNXING_POSTGRES_BIN 指定程序所在目录。\n' +
            'No PostgreSQL 15 or newer was found. Install one (Debian: apt-get install postgresql) or name the folder of its programs in QUNXING_POSTGRES_BIN.'
        : await problems,
    );
  }
  keeper.unref();
  return {
    url,
    stop: async () => {
      keeper.ref();
      keeper.stdin.end();
      await closed;
    },
  };
}
