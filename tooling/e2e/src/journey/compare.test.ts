import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';
import { settled } from '../browser/settled.ts';

describe('two standards side by side', () => {
  it('show where they differ: 40 亿元 in the national one, 10 亿元 in that of Yunnan', async ({ visit }) => {
    const page = await visit('/standards/compare?left=national-2022&right=yunnan-2023');
    const rows = page.getByRole('table', { name: '核心竞争力' }).getByRole('row');
    const output = rows.filter({ has: page.getByRole('rowheader', { name: /^集群总产值/ }) });
    const [national, yunnan] = await output.getByRole('cell').allInnerTexts();
    expect(national).toMatch(/≥ 40 亿元/);
    expect(yunnan).toMatch(/≥ 10 亿元/);
    expect(await output.getByRole('rowheader').textContent()).toContain('不同');
  });

  it('are narrowed to what differs, and change their places', async ({ visit }) => {
    const page = await visit('/standards/compare?left=national-2022&right=yunnan-2023');
    const rows = page.getByRole('main').getByRole('rowheader');
    const all = await rows.allTextContents();
    await page.getByRole('switch', { name: '只看不同' }).click();
    await settled(page);
    const different = await rows.allTextContents();
    expect(different).toEqual(all.filter((row) => row.includes('不同')));
    expect(different.length).toBeLessThan(all.length);
    await page.goto('/standards/compare?left=yunnan-2023&right=national-2022&only=different');
    const output = page.getByRole('row', { name: /^集群总产值/ });
    expect(await output.getByRole('cell').first().textContent()).toContain('≥ 10 亿元');
  });
});
