import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';
import { screenshotFolder } from '../browser/screenshot.ts';
import { settled } from '../browser/settled.ts';

const documentation = join(import.meta.dirname, '../../../../docs/screenshots');

/** Takes a picture for the READMEs; `QUNXING_WRITE_SCREENSHOTS=1` makes it the one that is committed. */
async function picture(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  const path = join(screenshotFolder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  if (process.env.QUNXING_WRITE_SCREENSHOTS !== '1') return;
  await mkdir(documentation, { recursive: true });
  await copyFile(path, join(documentation, basename(path)));
}

describe('the pictures of the READMEs', () => {
  it('show Guizhou by verdict', async ({ visit }) => {
    const page = await visit('/?kind=demonstration&layer=verdict');
    await page.getByRole('region', { name: '各县（市、区）集群分布' }).getByRole('img').waitFor();
    await picture(page, 'home');
    expect(await page.getByText('示例数据', { exact: true }).count()).toBeGreaterThan(0);
  });

  it('show why a cluster missed a condition by a hair', async ({ visit }) => {
    const page = await visit('/clusters?kind=demonstration&standard=guizhou-exercise');
    await page.getByRole('link', { name: '示例·万山区辣椒制品集群' }).first().click();
    await page
      .getByRole('navigation', { name: '各方面判定' })
      .getByRole('link', { name: /核心竞争力/ })
      .click();
    await page.getByRole('button', { name: /主导产业占比.*看依据/ }).click();
    await page.getByRole('dialog').getByText('恰等于门槛').first().waitFor();
    await picture(page, 'explanation');
    expect(await page.getByRole('dialog').getByRole('heading', { name: '公式' }).count()).toBe(1);
  });
});
