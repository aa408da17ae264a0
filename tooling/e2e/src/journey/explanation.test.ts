import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, type Visit } from '../browser/it.ts';
import { verifyReceipt } from '../product/verify-receipt.ts';

/** A demonstration cluster whose output grows by exactly the 3 % that the exercise standard wants exceeded. */
const byAHair = '示例·六枝特区电子元件制造集群';

const openEvaluation = async (visit: Visit): Promise<Page> => {
  const page = await visit('/clusters?kind=demonstration&standard=guizhou-exercise');
  await page.getByRole('link', { name: byAHair }).first().click();
  await page
    .getByRole('navigation', { name: '各方面判定' })
    .getByRole('link', { name: /核心竞争力/ })
    .click();
  return page;
};

const whyGrowth = (page: Page) => page.getByRole('button', { name: /产值年均增速.*看依据/ });

const downloadReceipt = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('link', { name: '下载凭据' }).click();
  return (await download).path();
};

describe('the explanation of a verdict', () => {
  it('says by how much, with formula, figures, clause, status and receipt', async ({ visit }) => {
    const page = await openEvaluation(visit);
    await whyGrowth(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('恰等于门槛（3.0 %/年 / > 3 %/年）').waitFor();
    for (const part of ['公式', '所用数据', '标准的规定', '凭据']) {
      expect(await dialog.getByRole('heading', { name: part, exact: true }).count(), part).toBe(1);
    }
    expect(await dialog.textContent()).toMatch(/集群总产值.*示例数据.*演示标准.*sha256/s);
  });

  it('has an address of its own, and Esc leads back to the verdict', async ({ visit }) => {
    const page = await openEvaluation(visit);
    await whyGrowth(page).click();
    await page.getByRole('dialog').getByText('恰等于门槛').first().waitFor();
    await page.goto(page.url());
    await page.getByRole('dialog').getByText('恰等于门槛').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.has('why')).toBe(false);
  });

  it('gives a receipt that verifies without the system, and fails with one digit changed', async ({ visit }) => {
    const page = await openEvaluation(visit);
    await whyGrowth(page).click();
    const file = await downloadReceipt(page);
    expect(verifyReceipt(file).code).toBe(0);
    const text = await readFile(file, 'utf8');
    const changed = text
      .replace(/"verdict":"not_met"/, '"verdict":"met"')
      .replace(/"verdict":"not-met"/, '"verdict":"met"');
    expect(changed).not.toBe(text);
    await writeFile(file, changed);
    expect(verifyReceipt(file).code).toBe(1);
  });
});
