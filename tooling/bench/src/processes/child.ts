import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The root of the checkout. */
export const repository = join(import.meta.dirname, '../../../..');

const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** A program of ours that runs as a process of its own. */
export interface Child {
  readonly pid: number;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  /** Resolves with its exit code once it has ended and everything it printed is there. */
  readonly ended: Promise<number>;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<void>;
}

/** Starts a TypeScript program of the checkout with this Node.js. It does not outlive this process. */
export const startChild = (
  program: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Child => {
  const { DATABASE_URL: _url, QUNXING_DATA: _data, NODE_OPTIONS: _options, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(repository, program), ...args], {
    cwd: repository,
    env: { ...inherited, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  living.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      living.delete(child);
      resolve(code ?? 1);
    });
  });
  return {
    pid: child.pid ?? 0,
    printed: () => printed,
    ended,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
};

/** Runs a program to its end. @returns what it printed @throws when it fails, with what it printed */
export const runChild = async (
  program: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const child = startChild(program, args, variables);
  if ((await child.ended) !== 0) throw new Error(`${program} failed:\n${child.printed()}`);
  return child.printed();
};
