import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type View, viewName } from './view.ts';

/** Where pictures are kept for people to look at; ignored by git. */
export const screenshotFolder = join(import.meta.dirname, '../../../../.cache/screenshots');

/**
 * Takes a picture of a whole page that has come to rest.
 * @param name what is shown, such as `home`
 * @returns the path of the picture, `.cache/screenshots/<name>-<view>.png`
 */
export async function screenshot(page: Page, name: string, view: View): Promise<string> {
  mkdirSync(screenshotFolder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  const path = join(screenshotFolder, `${name}-${viewName(view)}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  return path;
}
