import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from '../bench.ts';
import { repository } from '../processes/child.ts';
import { secondsOfReport } from './seconds-of-report.ts';

/** The Chromium that the browser tests use, if there is one. */
const findChromium = (): string | undefined => {
  const find = join(repository, 'tooling/e2e/src/chromium/find.ts');
  const { status, stdout } = spawnSync(process.execPath, [find], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** Runs the browser test of the whole path; what it prints goes to standard error. @returns its report */
const runTest = async (report: string, chromium: string): Promise<string> => {
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  const root = join(repository, 'tooling/e2e');
  const child = spawn(
    process.execPath,
    [
      vitest,
      'run',
      '--root',
      root,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      'src/whole-path',
    ],
    { stdio: ['ignore', process.stderr, process.stderr], env: { ...process.env, CHROMIUM: chromium } },
  );
  await once(child, 'close');
  return readFileSync(report, 'utf8');
};

/** How long nine people take for the path of a cluster from the reserve pool to its certification, in browsers. */
export const wholePath: Measurement = {
  name: 'whole-path',
  measure: async ({ say }) => {
    const chromium = findChromium();
    if (chromium === undefined) {
      say('the whole path cannot be measured without Chromium');
      return [];
    }
    const directory = mkdtempSync(join(tmpdir(), 'qunxing-bench-'));
    try {
      say('the browser test of the whole path');
      const { seconds, tests } = secondsOfReport(await runTest(join(directory, 'report.json'), chromium));
      return [
        {
          name: 'whole-path/time',
          what: 'browser test of the whole path, from the draft to the certification and the offline audit',
          unit: 's',
          values: [seconds],
          how: `${tests} tests one after the other, each person in a browser context of their own; the start of the product is left out`,
        },
      ];
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
