import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';
import { settled } from '../browser/settled.ts';

const table = (page: Page) => page.getByRole('table', { name: '集群' });

/** What stands in one column, from top to bottom. */
async function column(page: Page, title: string): Promise<readonly string[]> {
  await settled(page);
  const titles = await table(page).getByRole('columnheader').allTextContents();
  const place = titles.findIndex((one) => one.startsWith(title)) + 1;
  return table(page).locator(`tbody tr > :nth-child(${place})`).allInnerTexts();
}

/** Presses the header of the coverage. @returns the shares of the list in that order */
async function inOrder(page: Page, direction: 'ascending' | 'descending'): Promise<readonly number[]> {
  await page.getByRole('button', { name: '数据完整度' }).click();
  await table(page).locator(`th[aria-sort="${direction}"]`).waitFor();
  return (await column(page, '数据完整度')).map(share);
}

const total = (page: Page) => page.getByRole('main').getByRole('status').first().textContent();

/** Chooses a word of the filter sentence, as a person with a keyboard does. */
async function choose(page: Page, word: string, choice: string): Promise<void> {
  const box = page.getByRole('combobox', { name: word });
  await box.press('Enter');
  const choices = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-content');
  await choices.filter({ hasText: choice }).first().waitFor({ state: 'attached' });
  const steps = (await choices.allTextContents()).indexOf(choice);
  for (let step = 0; step < steps; step++) await box.press('ArrowDown');
  await box.press('Enter');
  await page.getByRole('search').getByTitle(choice, { exact: true }).waitFor();
  await settled(page);
}

/** The share that a cell such as `41/64` tells. */
const share = (text: string) => {
  const [, known, needed] = /(\d+)\/(\d+)/.exec(text) ?? [];
  return Number(known) / Number(needed);
};

describe('the list of clusters', () => {
  it('comes in the order of a column, and the other way round', async ({ visit }) => {
    const page = await visit('/clusters?kind=demonstration');
    const rising = await inOrder(page, 'ascending');
    const falling = await inOrder(page, 'descending');
    expect(rising).toHaveLength(46);
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(rising[0]).toBeLessThan(falling[0] ?? 0);
  });

  it('is narrowed by the words of its sentence, which stand in its address', async ({ visit }) => {
    const page = await visit('/clusters');
    expect(await total(page)).toBe('共 62 个集群');
    await choose(page, '数据类别', '示例数据的');
    expect(await total(page)).toBe('共 46 个集群');
    await choose(page, '市（州）', '遵义市');
    for (const place of await column(page, '所在县（市、区）')) expect(place).toContain('遵义市');
    await choose(page, '判定', '未达标');
    const verdicts = await column(page, '判定');
    expect(verdicts.length).toBeGreaterThan(0);
    for (const verdict of verdicts) expect(verdict).toMatch(/^未达标/);
    const names = await column(page, '集群');
    await page.goto(page.url());
    expect(await column(page, '集群')).toEqual(names);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await settled(page);
    expect(await total(page)).toBe('共 62 个集群');
  });

  it('turns to its last page and back, showing every cluster once', async ({ visit }) => {
    const page = await visit('/clusters');
    const first = await column(page, '集群');
    await page.getByRole('button', { name: '下一页' }).click();
    const last = await column(page, '集群');
    expect([first.length, last.length]).toEqual([50, 12]);
    expect(new Set([...first, ...last]).size).toBe(62);
    expect(await page.getByRole('button', { name: '下一页' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '上一页' }).click();
    expect(await column(page, '集群')).toEqual(first);
  });

  it('is kept as a view under a name, opened by it, and forgotten', async ({ visit }) => {
    const page = await visit('/clusters?kind=published&order=figures.descending');
    const kept = await column(page, '集群');
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('textbox', { name: '给当前列表起名' }).fill('数据最多的');
    await page.getByRole('button', { name: /^保 ?存$/ }).click();
    await page.goto('/clusters');
    expect(await total(page).then(() => column(page, '集群'))).toHaveLength(50);
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('link', { name: '数据最多的' }).click();
    expect(await column(page, '集群')).toEqual(kept);
    await page.getByRole('button', { name: '数据最多的' }).click();
    await page.getByRole('button', { name: '删除视图“数据最多的”' }).click();
    expect(await page.getByRole('link', { name: '数据最多的' }).count()).toBe(0);
    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByText('还没有保存的视图').waitFor();
  });
});
