import type { Browser, Page } from 'playwright-core';
import type { View } from './view.ts';

/** Height of the window in CSS pixels, by its width. */
const heights = { 1440: 900, 390: 844 } as const;

/** The view of an officer at a desk. */
const usual: View = { width: 1440, language: 'zh-CN', appearance: 'light' };

/** What a page reported that no user should meet: uncaught errors, errors on the console, failed requests. */
export type Complaints = readonly string[];

/**
 * A page in a profile of its own (own cookies, own memory) that looks as the view says.
 * @returns the page, and its complaints so far whenever asked
 */
export async function openPage(
  browser: Browser,
  baseUrl: string,
  view: View = usual,
): Promise<{ page: Page; complaints: () => Complaints }> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: view.width, height: heights[view.width] },
    locale: view.language,
    timezoneId: 'Asia/Shanghai',
    colorScheme: view.appearance,
    hasTouch: view.width === 390,
    reducedMotion: 'reduce',
  });
  // The console remembers language and appearance under these names; a choice made later in a test stays.
  await context.addInitScript(({ language, appearance }) => {
    for (const [name, value] of Object.entries({ language, appearance })) {
      if (localStorage.getItem(`qunxing.${name}`) === null) localStorage.setItem(`qunxing.${name}`, value);
    }
  }, view);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page cancels what it still waits for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()}`);
  });
  return { page, complaints: () => [...complaints] };
}
