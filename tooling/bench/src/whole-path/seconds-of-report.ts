/** What vitest's report in JSON says of a file and its tests; of the much that it says, what is read here. */
interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly duration?: number | null }[];
  }[];
}

/** How long the tests of a report took, one after the other. @throws when one of them did not pass, or there is none */
export const secondsOfReport = (text: string): { readonly seconds: number; readonly tests: number } => {
  // Written by vitest.
  const { success, testResults } = JSON.parse(text) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  if (!success || tests.length === 0 || tests.some(({ status }) => status !== 'passed'))
    throw new Error('not the time of the whole path: not every step of it passed');
  return { seconds: tests.reduce((sum, { duration }) => sum + (duration ?? 0), 0) / 1000, tests: tests.length };
};
