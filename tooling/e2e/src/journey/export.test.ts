import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';

/** The rows of the file that the button brings, by the titles of its columns. */
async function exported(page: Page): Promise<readonly Readonly<Record<string, string>>[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /导出/ }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const [titles = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '')),
    );
  return rows.map((cells) => Object.fromEntries(titles.map((title, place) => [title, cells[place] ?? ''])));
}

describe('the export of the list', () => {
  it('holds all that matches the filter, and marks what is demonstration data', async ({ visit }) => {
    const rows = await exported(await visit('/clusters?kind=demonstration'));
    expect(rows).toHaveLength(46);
    expect(new Set(rows.map((row) => row['数据性质']))).toEqual(new Set(['示例数据']));
  });

  it('does not mark what was published', async ({ visit }) => {
    const rows = await exported(await visit('/clusters'));
    expect(rows).toHaveLength(62);
    const guitars = rows.find((row) => row['集群名称'] === '正安县吉他产业集群');
    expect(guitars).toMatchObject({
      数据性质: '公开数据',
      '市（州）': '遵义市',
      '县（市、区）': '正安县',
      已公布认定: '是',
    });
  });

  it('keeps the filter, the order and the numbers of the list', async ({ visit }) => {
    const page = await visit('/clusters?kind=demonstration&prefecture=520300&order=coverage.descending');
    const shown = page.getByRole('table', { name: '集群' }).locator('tbody tr');
    const listed = await shown.getByRole('link').allTextContents();
    const coverage = await shown.filter({ hasText: /\d+\/\d+/ }).allInnerTexts();
    const rows = await exported(page);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map((row) => row['集群名称'])).toEqual(listed);
    expect(new Set(rows.map((row) => row['市（州）']))).toEqual(new Set(['遵义市']));
    for (const [place, row] of rows.entries()) {
      expect(coverage[place]).toContain(`${row['已知数据项']}/${row['所需数据项']}`);
      expect(coverage[place]).toContain(`${row['达标方面数']}/${row['方面总数']}`);
    }
    const known = rows.map((row) => Number(row['数据完整度（%）']));
    expect(known).toEqual(known.toSorted((a, b) => b - a));
  });
});
