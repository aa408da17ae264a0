import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';
import { settled } from '../browser/settled.ts';

const reload = async (page: Page) => {
  await page.reload();
  await settled(page);
};

const lookOf = (page: Page) =>
  page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));

describe('what a person prefers', () => {
  it('is the language of the last press, also after the page was loaded anew', async ({ visit }) => {
    const page = await visit('/clusters');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Clusters' }).waitFor();
    expect(await page.getByRole('main').getByText('集群', { exact: true }).count()).toBe(0);
    await reload(page);
    await page.getByRole('heading', { level: 1, name: 'Clusters' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { level: 1, name: '集群' }).waitFor();
    await reload(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });

  it('is the appearance of the last press, also after the page was loaded anew', async ({ visit }) => {
    const page = await visit('/standards');
    const light = await lookOf(page);
    await page.getByRole('button', { name: '切换到深色' }).click();
    await page.getByRole('button', { name: '切换到浅色' }).waitFor();
    await expect.poll(async () => (await lookOf(page)).ground).not.toBe(light.ground);
    const dark = await lookOf(page);
    expect([light.scheme, dark.scheme]).toEqual(['light', 'dark']);
    await reload(page);
    expect(await lookOf(page)).toEqual(dark);
  });
});
