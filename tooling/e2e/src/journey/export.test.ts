import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';

describe('the export of the list', () => {
  it('holds all that matches the filter, and marks what is demonstration data', async ({ visit }) => {
    const { page } = await visit('/clusters?kind=demonstration');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /导出/ }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    const [, ...rows] = text.trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.filter((row) => !row.includes('示例数据'))).toEqual([]);
  });
});
