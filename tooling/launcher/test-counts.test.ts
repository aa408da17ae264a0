import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testCounts } from './test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A report of vitest with the given numbers. */
function aReport(passed: number, failed: number, skipped = 0): string {
  const path = join(folder, 'report.json');
  const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 };
  writeFileSync(path, JSON.stringify(counts));
  return path;
}

test('counts what the report says', () => {
  expect(testCounts(aReport(7, 2, 1), 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
});

test('a run that failed without a failed test counts as one failed', () => {
  expect(testCounts(aReport(7, 0), 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  expect(testCounts(aReport(7, 0), 0)).toEqual({ passed: 7, failed: 0, skipped: 0 });
});

test('a run without a report has failed, whatever its exit code', () => {
  expect(testCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
