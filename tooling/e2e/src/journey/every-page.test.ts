import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { it, type Visit } from '../browser/it.ts';
import { screenshot } from '../browser/screenshot.ts';
import { type View, viewName, viewsOfRun } from '../browser/view.ts';

/** Every page by the name of its picture; those of a cluster stand below the address of one. */
const pages = {
  home: '/',
  'home-demonstration': '/?kind=demonstration',
  clusters: '/clusters',
  'clusters-none': '/clusters?search=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA',
  standards: '/standards',
  standard: '/standards/guizhou-2023',
  compare: '/standards/compare?left=national-2022&right=guizhou-2023',
  procedures: '/procedures',
  criteria: '/criteria',
  'not-found': '/nowhere',
} as const;

const partsOfCluster = ['', '/figures', '/roster', '/titles', '/charts'] as const;

/** A page wider than its window makes people scroll sideways; one longer than what it shows, into nothing. */
const excess = (page: Page): Promise<{ readonly width: number; readonly height: number }> =>
  page.evaluate(() => ({
    width: document.documentElement.scrollWidth - window.innerWidth,
    height: document.documentElement.scrollHeight - Math.max(window.innerHeight, document.body.offsetHeight),
  }));

async function check(page: Page, name: string, view: View): Promise<readonly string[]> {
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await screenshot(page, name, view);
  const { width, height } = await excess(page);
  return [
    ...(await accessibilityProblems(page)).map((problem) => `${name}: ${problem}`),
    ...(width > 0 ? [`${name}: ${width} px wider than the window`] : []),
    ...(height > 0 ? [`${name}: ${height} px longer than what it shows`] : []),
  ];
}

/** The address of the first cluster that a list shows. */
async function clusterAddress(visit: Visit, list: string, name: RegExp): Promise<string> {
  const { page } = await visit(list);
  const link = page.getByRole('main').getByRole('link', { name }).first();
  await link.waitFor();
  return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
}

describe.each(viewsOfRun.map((view) => ({ view, name: viewName(view) })))('at $name', ({ view }) => {
  it('every page is free of errors, fits its window and can be used by everyone', async ({ visit }) => {
    const published = await clusterAddress(visit, '/clusters?kind=published', /正安县吉他产业集群/);
    const demonstration = await clusterAddress(visit, '/clusters?kind=demonstration', /示例/);
    const { page, complaints } = await visit('/', { view });
    const found: string[] = [];
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address);
      found.push(...(await check(page, name, view)));
    }
    for (const [kind, cluster] of Object.entries({ published, demonstration })) {
      for (const part of partsOfCluster) {
        await page.goto(`${cluster}${part}`);
        found.push(...(await check(page, `${kind}-cluster${part.replace('/', '-')}`, view)));
      }
    }
    await page.goto(`${demonstration}?why=core-competitiveness/output-growth`);
    await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
    found.push(...(await check(page, 'explanation', view)));
    await page.goto('/clusters');
    await page
      .getByRole('main')
      .getByRole('link', { name: /正安县/ })
      .waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    found.push(...(await check(page, 'search', view)));
    expect(found).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('the way in does too', async ({ visit }) => {
    const { page } = await visit('/sign-in', { login: null, view });
    expect(await check(page, 'sign-in', view)).toEqual([]);
  });
});
