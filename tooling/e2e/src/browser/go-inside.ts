import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

/** Goes to another page of the console that is open, as a link of it does: nothing loads that is there already. */
export async function goInside(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
  await settled(page);
}
