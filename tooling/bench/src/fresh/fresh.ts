import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@qunxing/postgres-server';
import type { Measurement } from '../bench.ts';
import { repository } from '../processes/child.ts';
import { wholeSuite } from './whole-suite.ts';

/** How long one command may take, in milliseconds. */
const patience = 30 * 60_000;

/** The environment of someone who has never run anything: every cache is an empty folder. */
const emptyCaches = (folder: string): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _url, QUNXING_DATA: _data, NODE_OPTIONS: _options, ...inherited } = process.env;
  const caches = join(folder, 'caches');
  mkdirSync(caches);
  const own = Object.entries(inherited).filter(([name]) => !/^(npm|pnpm)_/i.test(name) || /userconfig/i.test(name));
  return {
    ...Object.fromEntries(own),
    // The workspace's own Node.js is not there yet in a fresh clone.
    PATH: (process.env.PATH ?? '')
      .split(':')
      .filter((part) => !part.startsWith(repository))
      .join(':'),
    npm_config_cache: join(caches, 'npm'),
    npm_config_store_dir: join(caches, 'store'),
    XDG_CACHE_HOME: join(caches, 'cache'),
    XDG_DATA_HOME: join(caches, 'data'),
    XDG_STATE_HOME: join(caches, 'state'),
    PNPM_HOME: join(caches, 'pnpm'),
  };
};

/** Runs npm in the clone and passes on what it prints, on standard error: standard output is for figures. */
const npm = (clone: string, args: readonly string[], env: NodeJS.ProcessEnv) => {
  const child = spawn('npm', args, { cwd: clone, env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    process.stderr.write(text);
  });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  return { child, ended, printed: () => printed };
};

/** Whether a Chromium for the browser tests is installed before they look for one. */
const hasChromium = (env: NodeJS.ProcessEnv): boolean =>
  spawnSync(process.execPath, [join(repository, 'tooling/e2e/src/chromium/find.ts')], { env }).status === 0;

const interrupt = ({ pid }: ChildProcess): void => {
  if (pid !== undefined) process.kill(-pid, 'SIGINT');
};

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

/** Seconds of `npm start` until the console answers; then it is stopped. */
const secondsToStart = async (clone: string, env: NodeJS.ProcessEnv): Promise<number> => {
  const port = await freePort();
  const began = performance.now();
  const { child, ended } = npm(clone, ['start'], { ...env, PORT: String(port) });
  let code: number | undefined;
  ended.then((value) => {
    code = value;
  });
  while (!(await answers(`http://127.0.0.1:${port}/`))) {
    if (code !== undefined) throw new Error(`npm start ended with ${code}`);
    if (performance.now() - began > patience) interrupt(child);
    await sleep(200);
  }
  const seconds = (performance.now() - began) / 1000;
  interrupt(child);
  await ended;
  return seconds;
};

/** Seconds of `npm test`, and how many tests it ran, no step left out. */
const timeTests = async (clone: string, env: NodeJS.ProcessEnv) => {
  const began = performance.now();
  const { ended, printed } = npm(clone, ['test'], env);
  const code = await ended;
  if (code !== 0) throw new Error(`npm test ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, tests: wholeSuite(printed()) };
};

/** The two commands of the README from a fresh clone of what is committed, with empty caches. */
export const fresh: Measurement = {
  name: 'fresh',
  onlyByName: true,
  measure: async ({ say }) => {
    const folder = mkdtempSync(join(tmpdir(), 'qunxing-fresh-'));
    try {
      const clone = join(folder, 'clone');
      execFileSync('git', ['clone', '--quiet', '--no-hardlinks', repository, clone]);
      const env = emptyCaches(folder);
      const chromium = hasChromium(env) ? 'Chromium was there already' : 'Chromium was not there: the run installed it';
      say('npm start in a fresh clone');
      const first = await secondsToStart(clone, env);
      say('npm start once more');
      const again = await secondsToStart(clone, env);
      say('npm test');
      const { seconds, tests } = await timeTests(clone, env);
      const how =
        'a clone of what is committed in an empty folder, caches of npm and pnpm empty before the first command';
      return [
        { name: 'fresh/start', what: 'npm start: until the console answers', unit: 's', values: [first], how },
        {
          name: 'fresh/start-again',
          what: 'npm start once more',
          unit: 's',
          values: [again],
          how: 'in the same clone, until the console answers',
        },
        {
          name: 'fresh/test',
          what: 'npm test',
          unit: 's',
          target: { atMost: 900 },
          values: [seconds],
          how: `in the same clone, ${tests} tests passed, those that want a PostgreSQL server are left to test:full; ${chromium}`,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
