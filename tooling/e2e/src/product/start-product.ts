import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@qunxing/postgres-server';

const repository = join(import.meta.dirname, '../../../..');

/** How long a new demonstration database may take, in milliseconds. */
const patience = 120_000;

/** The running product, on data of its own. */
export type Product = {
  /** Address of the console, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  /** Stops it as Ctrl-C does and removes its data. @returns its exit code */
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
 * Starts the gateway as `npm start` does, on a free port and a new demonstration database in a temporary directory.
 * @throws when it ends or has not answered in time, with what it printed
 */
export async function startProduct(): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'qunxing-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...env } = process.env;
  const gateway = spawn(process.execPath, [join(repository, 'apps/gateway/src/main.ts')], {
    cwd: repository,
    env: { ...env, PORT: String(port), QUNXING_DATA: data },
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
  const stop = async () => {
    gateway.kill('SIGINT');
    const code = await ended;
    rmSync(data, { recursive: true, force: true });
    return code;
  };
  ended.then(() => {
    running = false;
  });
  const latest = Date.now() + patience;
  while (!(await answers(url))) {
    if (!running || Date.now() > latest) {
      await stop();
      throw new Error(`the product did not start:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, printed: () => printed, stop };
}
