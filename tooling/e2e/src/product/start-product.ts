import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '@qunxing/postgres-server';
import { printedAccounts } from './printed-accounts.ts';
import { makeWorkspace } from './workspace.ts';

const repository = join(import.meta.dirname, '../../../..');

/** How long a new demonstration database may take, in milliseconds. */
const patience = 120_000;

/** The running product, on data of its own. */
export type Product = {
  /** Address of the console, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  /** Where temporary files of the tests go, removed with the data. */
  readonly scratch: string;
  /** Stops it as Ctrl-C does and removes its data. @returns its exit code; null when a signal ended it */
  readonly stop: () => Promise<number | null>;
};

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the gateway on a free port and a new demonstration database in a temporary directory. When this process is asked to end,
 * the gateway ends first and the directory is removed.
 * @param settings what its environment has besides
 * @throws when it ends or has not answered in time, with what it printed
 */
export async function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  const { data, scratch, remove } = makeWorkspace();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...env } = process.env;
  const gateway = spawn(process.execPath, [join(repository, 'apps/gateway/src/main.ts')], {
    cwd: repository,
    env: { ...env, ...settings, PORT: String(port), QUNXING_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [gateway.stdout, gateway.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => gateway.once('close', (code) => resolve(code)));
  let running = true;
  ended.then(() => {
    running = false;
  });
  const stop = async () => {
    if (running) gateway.kill('SIGINT');
    const code = await ended;
    remove();
    return code;
  };
  // Where somebody stops the tests, what is left is thrown away and need not end in order.
  process.once('exit', () => {
    gateway.kill('SIGKILL');
    remove();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.prependListener(signal, () => process.exit(130));
  const latest = Date.now() + patience;
  while (!(await answers(url)) || printedAccounts(printed).length === 0) {
    if (!running || Date.now() > latest) {
      await stop();
      throw new Error(`the product did not start:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, printed: () => printed, scratch, stop };
}
