import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';

describe('the home page', () => {
  it('maps all 88 counties of Guizhou and says that the map is schematic', async ({ visit }) => {
    const page = await visit('/');
    const map = page.getByRole('region', { name: '各县（市、区）集群分布' });
    await map.getByRole('img').waitFor();
    expect(await map.locator('svg path[data-dimmed]').count()).toBe(88);
    await map.getByText('示意图', { exact: true }).waitFor();
    await page.getByRole('switch', { name: '也列出没有集群的县' }).click();
    const counties = page.getByRole('region', { name: '县（市、区）', exact: true }).getByRole('listitem');
    await expect.poll(() => counties.count()).toBe(88);
  });

  it('goes from a county to its cluster', async ({ visit }) => {
    const page = await visit('/');
    await page.getByRole('button', { name: /^正安县/ }).click();
    await page.getByRole('link', { name: /正安县吉他产业集群/ }).click();
    await page.getByRole('heading', { level: 1, name: /正安县吉他产业集群/ }).waitFor();
  });

  it('keeps published and demonstration clusters apart and marks the latter', async ({ visit }) => {
    const page = await visit('/');
    const main = page.getByRole('main');
    await main.getByText('示例数据', { exact: true }).click();
    await page.waitForURL(/kind=demonstration/);
    await main.getByRole('button', { name: /^凯里市/ }).click();
    const card = main.getByRole('link', { name: /示例·凯里市/ });
    await card.waitFor();
    await card.click();
    await page.getByRole('heading', { level: 1, name: /^示例·凯里市/ }).waitFor();
    expect(await main.getByText('示例数据', { exact: true }).count()).toBe(1);
  });
});
