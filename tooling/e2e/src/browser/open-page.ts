import type { Browser, Cookie, Page } from 'playwright-core';
import { watchRequests } from './settled.ts';
import type { View } from './view.ts';

/** Height of the window in CSS pixels, by its width. */
const heights = { 1440: 900, 390: 844 } as const;

/** The view of an officer at a desk. */
const usual: View = { width: 1440, language: 'zh-CN', appearance: 'light' };

/** A page in a profile of its own (own cookies, own memory) that looks as the view says. */
export async function openPage(
  browser: Browser,
  baseUrl: string,
  cookies: readonly Cookie[],
  view: View = usual,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: view.width, height: heights[view.width] },
    locale: view.language,
    timezoneId: 'Asia/Shanghai',
    colorScheme: view.appearance,
    hasTouch: view.width === 390,
    reducedMotion: 'reduce',
    storageState: { cookies: [...cookies], origins: [] },
  });
  // The console remembers language and appearance under these names; a choice made later in a test stays.
  await context.addInitScript(({ language, appearance }) => {
    for (const [name, value] of Object.entries({ language, appearance })) {
      if (localStorage.getItem(`qunxing.${name}`) === null) localStorage.setItem(`qunxing.${name}`, value);
    }
  }, view);
  const page = await context.newPage();
  watchRequests(page);
  return page;
}
