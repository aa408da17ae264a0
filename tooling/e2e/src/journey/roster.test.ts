import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, type Visit } from '../browser/it.ts';
import { settled } from '../browser/settled.ts';

/** A demonstration cluster of 299 enterprises, more than the gateway hands out at once. */
const cluster = '示例·汇川区精制茶加工集群';

async function openRoster(visit: Visit): Promise<Page> {
  const page = await visit('/clusters?kind=demonstration');
  await page.getByRole('link', { name: cluster }).click();
  await page.getByRole('navigation', { name: '集群资料' }).getByRole('link', { name: '企业名录' }).click();
  await settled(page);
  return page;
}

const names = async (page: Page): Promise<readonly string[]> => {
  await settled(page);
  return page.getByRole('table', { name: '企业名录' }).getByRole('rowheader').allInnerTexts();
};

describe('a long roster', () => {
  it('is read to its last enterprise, each once', async ({ visit }) => {
    const page = await openRoster(visit);
    const pages = [await names(page)];
    const next = page.getByRole('button', { name: '下一页' });
    while (await next.isEnabled()) {
      await next.click();
      pages.push(await names(page));
    }
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 50, 50, 50, 49]);
    expect(new Set(pages.flat()).size).toBe(299);
    await page.getByText(/第 251–299 行/).waitFor();
    await page.getByRole('button', { name: '上一页' }).click();
    expect(await names(page)).toEqual(pages.at(-2));
  });

  it('is searched by name and by credit code', async ({ visit }) => {
    const page = await openRoster(visit);
    const [name = '', code = ''] = (await names(page)).at(7)?.split('\n') ?? [];
    expect(code).toMatch(/^[0-9A-Z]{18}$/);
    const search = page.getByRole('searchbox', { name: '企业名称或统一社会信用代码' });
    await search.fill(code);
    await search.press('Enter');
    expect(await names(page)).toEqual([`${name}\n${code}`]);
    await search.fill(name);
    await search.press('Enter');
    expect(await names(page)).toContain(`${name}\n${code}`);
    await search.fill('没有这家企业');
    await search.press('Enter');
    await page.getByRole('heading', { name: '没有匹配的企业' }).waitFor();
  });
});
