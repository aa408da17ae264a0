import { mkdirSync, rmSync } from 'node:fs';
import { inRepository, installed } from './repository.mjs';
import { runStep } from './run.mjs';
import { productNode } from './runtime.mjs';
import { testCounts } from './test-counts.mjs';

/**
 * What a step of the test commands came to. A step that runs no tests of its own counts as one.
 * @typedef {object} Result
 * @property {import('./say.mjs').Sentence} step
 * @property {number} seconds
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] names of the tests that failed
 */

/**
 * A program that is right or wrong as a whole: lint, types, boundaries.
 * @param {import('./run.mjs').Run} run
 * @returns {Promise<Result>}
 */
export async function check(run) {
  const { code, seconds } = await runStep(run);
  return { step: run.doing, seconds, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Has vitest use every processor: of two it leaves one alone, unless it is told. */
export const everyProcessor = '--maxWorkers=100%';

/**
 * A run of vitest, counted test by test from its own report.
 * @param {object} run
 * @param {import('./say.mjs').Sentence} run.doing
 * @param {readonly string[]} run.args what to run, as vitest's command line has it
 * @param {readonly string[]} [run.within] a script, and its arguments, that runs the command it is given
 * @param {NodeJS.ProcessEnv} [run.env]
 * @returns {Promise<Result>}
 */
export async function vitest({ doing, args, within = [], env = process.env }) {
  const reports = inRepository('.cache', 'test');
  mkdirSync(reports, { recursive: true });
  const report = `${reports}/${doing.en.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.json`;
  rmSync(report, { force: true });
  const { code, seconds, complaints } = await runStep({
    doing,
    file: productNode(),
    args: [
      ...(within.length > 0 ? [...within, productNode()] : []),
      inRepository('node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    env: withProductNode(env),
  });
  return { step: doing, seconds, ...testCounts(report, code, complaints) };
}

/** The environment in which `node` is the product's own. @param {NodeJS.ProcessEnv} [env] */
export function withProductNode(env = process.env) {
  return { ...env, PATH: `${inRepository('node_modules', '.bin')}:${env.PATH ?? ''}` };
}

/** A check by a program from node_modules/.bin. @param {import('./say.mjs').Sentence} doing @param {string} name @param {readonly string[]} args */
export const installedCheck = (doing, name, args) =>
  check({ doing, file: installed(name), args, env: withProductNode() });
