import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const evaluation = join(import.meta.dirname, '../../../../packages/evaluation');

/** The engine as one script for a browser: what the console has in a chunk of its own, under the names that its package gives. */
export const engineForBrowser = (): string =>
  execFileSync(
    join(evaluation, 'node_modules/.bin/rolldown'),
    ['src/index.ts', '--platform', 'browser', '--format', 'esm'],
    {
      cwd: evaluation,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
