import { execFileSync } from 'node:child_process';
import { repository } from '../processes/child.ts';

const git = (...args: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', args, { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // A checkout without git, or without a commit: figures are taken all the same.
    return undefined;
  }
};

/** The code that is checked out: its commit, and whether files differ from it (the page of measurements aside). */
const code = (): string => {
  const commit = git('rev-parse', '--short=8', 'HEAD');
  if (commit === undefined) return 'no commit';
  const changed = git(
    'status',
    '--porcelain',
    '--untracked-files=no',
    '--',
    ':/',
    ':(exclude,top)docs/measurements.md',
  );
  return changed === '' ? commit : `${commit} with changes`;
};

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Of which code and on which day (in Beijing) figures are measured now: `c6a47a3e, 2026-11-23`. */
export const takenNow = (): string => `${code()}, ${beijing.format(new Date())}`;
