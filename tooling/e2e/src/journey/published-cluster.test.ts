import { describe, expect } from 'vitest';
import { goInside } from '../browser/go-inside.ts';
import { it, type Visit } from '../browser/it.ts';

const open = async (visit: Visit, part: string) => {
  const page = await visit('/clusters?kind=published&standard=national-2022');
  const link = page.getByRole('link', { name: '正安县吉他产业集群' });
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', page.url());
  await goInside(page, `${pathname}${part}?standard=national-2022`);
  return page;
};

describe('a real cluster', () => {
  it('is judged only where the national standard has an official threshold', async ({ visit }) => {
    const page = await open(visit, '');
    const aspects = page.getByRole('navigation', { name: '各方面判定' }).getByRole('listitem');
    await aspects.first().waitFor();
    const verdicts = await aspects.evaluateAll((items) =>
      items.map((item) => /标准未定|缺数据|未达标|达标|待评判|不适用/.exec(item.textContent ?? '')?.[0]),
    );
    expect(verdicts.slice(0, 2)).toEqual(['缺数据', '缺数据']);
    expect(new Set(verdicts.slice(2))).toEqual(new Set(['标准未定']));
  });

  it('shows each published figure with its source, and why it is not used', async ({ visit }) => {
    const page = await open(visit, '/figures');
    const unused = page.getByRole('table', { name: '公开但未采用的数据' });
    const output = unused.getByRole('row').filter({ hasText: '602 万把' });
    expect(await output.getByRole('rowheader').textContent()).toBe('产量');
    expect(await output.getByRole('link').getAttribute('href')).toBe('http://m.07774.cn/n/20190924/325450.html');
    await output.getByText('没有填报项采用“产量”这一统计口径。').waitFor();
    const rows = unused.locator('tbody tr');
    const [figures, reasons] = await Promise.all([rows.count(), rows.filter({ hasText: /填报项.+。/ }).count()]);
    expect(figures).toBeGreaterThan(10);
    expect(reasons).toBe(figures);
  });
});
