import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { repository } from './repository.mjs';

/**
 * The failed tests of one file, by name; the file itself when it did not load.
 * @param {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }} file
 */
function failuresOf({ name, status, message = '', assertionResults }) {
  const file = relative(repository, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length > 0) return failed.map(({ fullName }) => `${file} > ${fullName}`);
  return status === 'failed' ? [`${file}: ${message.split('\n', 1)[0]}`] : [];
}

/** What one line of a complaint may take at most, in characters: an error printed with all that hangs on it takes thousands. */
const mostOfLine = 300;

/** Printed lines without their colors and without the empty ones. @param {string} text */
const lines = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trimEnd().slice(0, mostOfLine))
    .filter(Boolean);

/**
 * How many tests passed, failed and were skipped, and the names of those that failed, from vitest's JSON report. A run that failed
 * without a failed test (a file that does not load, an unhandled error, no report at all) counts as one failed.
 * @param {string} report path of the report
 * @param {number} code exit code of the run
 * @param {string} [complaints] the end of its standard error, where vitest says what went wrong outside the tests
 */
export function testCounts(report, code, complaints = '') {
  /** @type {{ passed: number, failed: number, skipped: number, failures: string[] }} */
  const counted = { passed: 0, failed: 0, skipped: 0, failures: [] };
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read;
    counted.failures = (read.testResults ?? []).flatMap(failuresOf);
    counted.passed = numPassedTests;
    counted.failed = numFailedTests;
    counted.skipped = numPendingTests + numTodoTests;
  } catch {
    // No report: the run broke before it could write one, which its exit code says too.
    if (code === 0) counted.failed = 1;
  }
  if (code !== 0 && counted.failed === 0) {
    counted.failed = 1;
    counted.failures.push(`the run ended with code ${code} although no test failed`, ...lines(complaints));
  }
  return counted;
}
