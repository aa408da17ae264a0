import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@qunxing/postgres-server';

const repository = join(import.meta.dirname, '../../../..');

/** Waits until something is so, asking every tenth of a second. @throws when it is not in time */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 90_000,
): Promise<void> {
  const latest = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > latest) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    // It ended meanwhile, or is somebody else's.
    return '';
  }
}

/** A data directory and a port of which the product may make use, one start after the other. */
export interface Place {
  readonly data: string;
  readonly port: number;
  /** Processes that were started for this place and live, whoever their parent is: they have its directory in their environment. */
  readonly alive: () => readonly number[];
  /** Whether the product answers here. */
  readonly answers: () => Promise<boolean>;
  /** Ends whatever still lives and removes the data. */
  readonly clear: () => void;
}

/** A new place. */
export async function makePlace(): Promise<Place> {
  const data = mkdtempSync(join(tmpdir(), 'qunxing-start-'));
  const port = await freePort();
  const alive = () =>
    readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && environmentOf(pid).includes(`QUNXING_DATA=${data}\0`));
  return {
    data,
    port,
    alive,
    answers: async () => {
      try {
        return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
      } catch {
        return false;
      }
    },
    clear: () => {
      for (const pid of alive()) process.kill(pid, 'SIGKILL');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A running command with what it has printed. */
export interface Running {
  readonly child: ChildProcess;
  readonly printed: () => string;
  /** Its exit code as a shell tells it: 128 and the number of the signal when one ended it. */
  readonly ended: Promise<number>;
}

/**
 * Runs a command in the checkout as a shell with job control does: it leads a process group of its own. Nothing of the
 * environment but `PATH` and `HOME` reaches it; the database is one for real data, which is ready sooner.
 */
export function inCheckout(place: Place, [file, ...args]: readonly [string, ...string[]], path: string): Running {
  const child = spawn(file, args, {
    cwd: repository,
    env: {
      PATH: path,
      HOME: process.env.HOME,
      PORT: String(place.port),
      QUNXING_DATA: place.data,
      QUNXING_DEMONSTRATION: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<number>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
  return { child, printed: () => printed, ended };
}
