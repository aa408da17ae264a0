import { spawn } from 'node:child_process';
import { lookAfter, stopping } from './children.mjs';
import { heartbeat } from './heartbeat.mjs';
import { repository } from './repository.mjs';
import { Obstacle, say, spoken } from './say.mjs';

/** How much of a program's standard error is kept, in characters: some pages, for one of vitest's errors may take a whole one. */
const complaintsKept = 20_000;

/**
 * @typedef {object} Run
 * @property {import('./say.mjs').Sentence} doing what the step does, for the person who waits
 * @property {string} file the executable
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env] the whole environment; the launcher's own when absent
 */

/**
 * Runs one program to its end with its output shown; says what it does, and that it still does it when it is quiet.
 * @param {Run} run
 * @returns {Promise<{ code: number, seconds: number, complaints: string }>} a program that cannot be started has code 127; `complaints`
 * is the end of what it wrote on standard error
 */
export async function runStep({ doing, file, args, env = process.env }) {
  if (stopping()) process.exit(130);
  say(doing);
  const began = Date.now();
  const beat = heartbeat(doing);
  const child = spawn(file, args, { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  lookAfter(child);
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, spoken()],
    [child.stderr, process.stderr],
  ])) {
    from.on('data', (bytes) => {
      beat.heard();
      to.write(bytes);
    });
  }
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints = (complaints + text).slice(-complaintsKept);
  });
  const code = await new Promise((resolve) => {
    child.once('error', (problem) => {
      process.stderr.write(`${problem.message}\n`);
      resolve(127);
    });
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  beat.stop();
  if (stopping()) process.exit(130);
  return { code, seconds: (Date.now() - began) / 1000, complaints };
}

/**
 * A step that the rest depends on: its failure ends the command.
 * @param {Run & { otherwise: import('./say.mjs').Sentence }} run `otherwise` says what to do about a failure
 */
export async function mustRun(run) {
  const { code } = await runStep(run);
  if (code !== 0) throw new Obstacle(run.otherwise);
}
