import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testCounts } from './test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A report of vitest with the given numbers. */
function aReport(passed: number, failed: number, skipped = 0, testResults: readonly object[] = []): string {
  const path = join(folder, 'report.json');
  const counts = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults,
  };
  writeFileSync(path, JSON.stringify(counts));
  return path;
}

test('counts what the report says', () => {
  expect(testCounts(aReport(7, 2, 1), 1)).toEqual({ passed: 7, failed: 2, skipped: 1, failures: [] });
});

test('a run that failed without a failed test counts as one failed', () => {
  expect(testCounts(aReport(7, 0), 1)).toEqual({
    passed: 7,
    failed: 1,
    skipped: 0,
    failures: ['the run ended with code 1 although no test failed'],
  });
  expect(testCounts(aReport(7, 0), 0)).toMatchObject({ passed: 7, failed: 0, skipped: 0 });
});

test('a run that failed without a failed test repeats what it complained of', () => {
  const complaints = `\n\u001b[31mUnhandled Error\u001b[39m\nError: the channel is closed\n\n${'x'.repeat(5000)}`;
  expect(testCounts(aReport(7, 0), 1, complaints).failures).toEqual([
    'the run ended with code 1 although no test failed',
    'Unhandled Error',
    'Error: the channel is closed',
    'x'.repeat(300),
  ]);
  expect(testCounts(aReport(7, 1), 1, complaints).failures).toEqual([]);
});

test('a run without a report has failed, whatever its exit code', () => {
  expect(testCounts(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

test('names what failed by file and test, and a file that does not load by its reason', () => {
  const file = (name: string) => join(import.meta.dirname, name);
  const report = aReport(1, 1, 0, [
    {
      name: file('one.test.ts'),
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'a holds' },
        { status: 'failed', fullName: 'a breaks' },
      ],
    },
    { name: file('two.test.ts'), status: 'failed', message: 'no such module\n  at x', assertionResults: [] },
    { name: file('three.test.ts'), status: 'passed', assertionResults: [{ status: 'passed', fullName: 'b holds' }] },
  ]);
  expect(testCounts(report, 1).failures).toEqual([
    'tooling/launcher/one.test.ts > a breaks',
    'tooling/launcher/two.test.ts: no such module',
  ]);
});
