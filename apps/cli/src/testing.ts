import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseInput } from '@qunxing/evaluation';
import { afterAll } from 'vitest';

/** A case of three years' output, of which the last is given in 万元. */
export const aCase = (lastOutput: string): CaseInput => ({
  subject: 'trial',
  referenceDate: '2022-12-31',
  referenceYear: 2022,
  figures: { 'profile/gross-output': { y2020: '400000', y2021: '450000', y2022: lastOutput } },
  roster: {},
  counties: {},
  titles: [],
  provenance: {},
});

/** What a run of the command came to. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs the command as a process of its own, in English unless told otherwise, without the environment of the tests. `typed` is
 * what it gets on standard input.
 */
export const qunxing = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = { LANG: 'en_US.UTF-8' },
  typed = '',
): Promise<Run> =>
  new Promise((resolve) => {
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const child = execFile(
      process.execPath,
      [main, ...args],
      { env: { PATH: process.env.PATH, ...environment }, encoding: 'utf8' },
      (failure, out, error) => resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
    // A command that reads no input may have ended before it came.
    child.stdin?.on('error', () => {}).end(typed);
  });

/** A folder for the files of one test file, gone when its tests are over. */
export const aFolder = (): {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
} => {
  const path = mkdtempSync(join(tmpdir(), 'qunxing-cli-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
};
