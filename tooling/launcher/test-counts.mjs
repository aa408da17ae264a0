import { readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped, from vitest's JSON report. A run that failed without a failed test
 * (a file that does not load, an unhandled error, no report at all) counts as one failed.
 * @param {string} report path of the report
 * @param {number} code exit code of the run
 */
export function testCounts(report, code) {
  const counted = { passed: 0, failed: 0, skipped: 0 };
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    counted.passed = numPassedTests;
    counted.failed = numFailedTests;
    counted.skipped = numPendingTests + numTodoTests;
  } catch {
    // No report: the run broke before it could write one, which its exit code says too.
    if (code === 0) counted.failed = 1;
  }
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}
