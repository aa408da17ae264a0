import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { goInside } from '../browser/go-inside.ts';
import { it } from '../browser/it.ts';
import { screenshot } from '../browser/screenshot.ts';
import { settled } from '../browser/settled.ts';
import { everyView, type View, viewName, viewsOfRun } from '../browser/view.ts';
import { pages, pagesOfOthers, partsOfCluster, waysIn } from './pages.ts';

/** How long all pages of one view may take on a machine that is busy with other things, in milliseconds. */
const patience = 600_000;

/** A page wider than its window makes people scroll sideways; one longer than what it shows, into nothing. */
const excess = (page: Page): Promise<{ readonly width: number; readonly height: number }> =>
  page.evaluate(() => ({
    width: document.documentElement.scrollWidth - window.innerWidth,
    height: document.documentElement.scrollHeight - Math.max(window.innerHeight, document.body.offsetHeight),
  }));

async function check(page: Page, name: string, view: View): Promise<readonly string[]> {
  await page.getByRole('main').getByRole('heading').first().waitFor();
  // Pictures are for people, who look at those of the full run.
  if (everyView) await screenshot(page, name, view);
  const { width, height } = await excess(page);
  return [
    ...(await accessibilityProblems(page)).map((problem) => `${name}: ${problem}`),
    ...(width > 0 ? [`${name}: ${width} px wider than the window`] : []),
    ...(height > 0 ? [`${name}: ${height} px longer than what it shows`] : []),
  ];
}

/** The address of a cluster by its name, which is shown on the page. */
async function clusterAddress(page: Page, list: string, name: RegExp): Promise<string> {
  await goInside(page, list);
  const link = page.getByRole('main').getByRole('link', { name }).first();
  return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/**
 * Looks at every page in the views of this run that have one width.
 * The first of them loads each page by its own address; the others go from page to page as people do, which is faster.
 */
export function everyPage(width: View['width']): void {
  const views = viewsOfRun.filter((view) => view.width === width);
  describe.each(views.map((view, place) => ({ view, name: viewName(view), go: place === 0 ? open : goInside })))(
    'at $name',
    ({ view, go }) => {
      it(
        'every page is free of errors, fits its window and can be used by everyone',
        async ({ visit }) => {
          const page = await visit('/', { view });
          const clusters = {
            published: await clusterAddress(page, '/clusters?kind=published', /正安县吉他产业集群/),
            demonstration: await clusterAddress(page, '/clusters?kind=demonstration', /示例/),
          };
          const addresses: readonly (readonly [string, string])[] = [
            ...Object.entries(pages),
            ...Object.entries(clusters).flatMap(([kind, cluster]) =>
              partsOfCluster.map((part) => [`${kind}-cluster${part.replace('/', '-')}`, `${cluster}${part}`] as const),
            ),
          ];
          const found: string[] = [];
          for (const [name, address] of addresses) {
            await go(page, address);
            found.push(...(await check(page, name, view)));
          }
          await go(page, `${clusters.demonstration}?why=core-competitiveness/output-growth`);
          await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
          found.push(...(await check(page, 'explanation', view)));
          await go(page, '/clusters');
          await page.keyboard.press('Control+k');
          await page.getByRole('dialog').getByRole('option').first().waitFor();
          await settled(page);
          found.push(...(await check(page, 'search', view)));
          expect(found).toEqual([]);
        },
        patience,
      );

      it.for(Object.entries(pagesOfOthers))(
        'so are those that %s sees otherwise',
        { timeout: patience },
        async ([login, addresses], { visit }) => {
          const page = await visit('/', { login, view });
          const found: string[] = [];
          for (const address of addresses) {
            await goInside(page, address);
            found.push(...(await check(page, `${login}${address.replaceAll('/', '-')}`, view)));
          }
          expect(found).toEqual([]);
        },
      );

      it.for(Object.entries(waysIn))('so is the way in of %s', async ([name, address], { visit }) => {
        const page = await visit(address, { login: null, view });
        expect(await check(page, name, view)).toEqual([]);
      });
    },
  );
}
