/** @param {number} seconds */
const time = (seconds) => `${seconds.toFixed(1)} s`.padStart(9);

/** @param {import('./check.mjs').Result} result */
function line({ step, seconds, passed, failed, skipped }) {
  const mark = failed > 0 ? '✖' : passed > 0 ? '✔' : '○';
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  return `${mark} ${time(seconds)}  ${step['zh-CN']} · ${step.en}: ${counts.filter(Boolean).join(', ')}`;
}

/**
 * Prints what each step came to, the names of the tests that failed, and, alone on the last line, the sum over all tests: `12 passed, 0 failed`.
 * @param {readonly import('./check.mjs').Result[]} results
 * @returns {number} the exit code: 0 only when something passed and nothing failed
 */
export function summarize(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ what) =>
    results.reduce((n, result) => n + result[what], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  process.stdout.write(`\n${results.map(line).join('\n')}\n`);
  for (const failure of results.flatMap(({ step, failures = [] }) => failures.map((name) => `${step.en}: ${name}`))) {
    process.stdout.write(`✖ ${failure}\n`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
