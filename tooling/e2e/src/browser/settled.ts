import type { Page, Request } from 'playwright-core';

const pending = new WeakMap<Page, Set<Request>>();

/** Keeps account of what a page has asked for and not yet got; to be called before it goes anywhere. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>();
  pending.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** How often in a row a page must look settled. */
const looks = 2;

/** What a page shows in place of what is coming, or on rows that are about to change. */
const signs = '[aria-busy="true"], [role="status"][aria-label="正在读取"], [role="status"][aria-label="Loading"]';

/** Whether the page says that more is coming, once it has done what it had to do: a click takes a moment to ask for something. */
const waits = (page: Page): Promise<boolean> =>
  page.evaluate(async (coming) => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    return document.querySelector(coming) !== null || document.querySelector('h1, h2') === null;
  }, signs);

/**
 * Waits until a page has come to rest: everything it asked for is there, and nothing on it says that more is coming. That is
 * sooner than the half second of silence that a browser calls an idle network, and says more.
 */
export async function settled(page: Page): Promise<void> {
  const open = pending.get(page);
  if (open === undefined) throw new Error('nobody keeps account of what this page asks for');
  const latest = Date.now() + 30_000;
  for (let calm = 0; calm < looks; ) {
    if (Date.now() > latest) {
      throw new Error(`the page does not come to rest: ${[...open].map((request) => request.url()).join(' ')}`);
    }
    const waiting = await waits(page);
    calm = open.size === 0 && !waiting ? calm + 1 : 0;
    await page.waitForTimeout(20);
  }
}
