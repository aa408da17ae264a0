import { describe, expect } from 'vitest';
import { it, type Visit } from '../browser/it.ts';

const open = async (visit: Visit, part: string) => {
  const window = await visit('/clusters?kind=published&standard=national-2022');
  const link = window.page.getByRole('link', { name: '正安县吉他产业集群' });
  await link.waitFor();
  const { pathname } = new URL((await link.getAttribute('href')) ?? '', window.page.url());
  await window.page.goto(`${pathname}${part}?standard=national-2022`);
  return window.page;
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
    await unused.waitFor();
    const rows = await unused.getByRole('row').count();
    expect(rows).toBeGreaterThan(10);
    expect(
      await unused
        .getByRole('row')
        .filter({ hasText: /https?:|贵州|工信|报/ })
        .count(),
    ).toBeGreaterThan(5);
  });
});
