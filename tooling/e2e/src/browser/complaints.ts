import type { Page } from 'playwright-core';

/** What a page reported that no user should meet: uncaught errors, errors on the console, failed requests. */
export type Complaints = readonly string[];

/** Writes down what a page complains of. @returns the complaints so far, whenever asked */
export function listenForComplaints(page: Page): () => Complaints {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page cancels what it still waits for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()}`);
  });
  return () => [...complaints];
}

/**
 * What is wrong with the complaints of a page of which some were expected.
 * @returns each complaint that nobody expected, and each expectation that did not come true
 */
export const wrongComplaints = (complaints: Complaints, expected: readonly RegExp[]): readonly string[] => [
  ...complaints.filter((complaint) => !expected.some((one) => one.test(complaint))),
  ...expected
    .filter((one) => !complaints.some((complaint) => one.test(complaint)))
    .map((one) => `no complaint: ${one}`),
];
