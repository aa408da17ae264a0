import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, type Visit } from '../browser/it.ts';
import { settled } from '../browser/settled.ts';

/** A demonstration cluster that no other test looks into. */
const cluster = '示例·龙里县辣椒制品集群';

async function openCluster(visit: Visit, login: string): Promise<Page> {
  const page = await visit('/clusters?kind=demonstration&standard=guizhou-exercise', { login });
  await page.getByRole('link', { name: cluster }).click();
  await page.getByRole('navigation', { name: '各方面判定' }).waitFor();
  return page;
}

/** What the explanation of the first requirement tells of the receipt: who had it made, its digest, its file. */
async function receiptOf(page: Page) {
  await page
    .getByRole('button', { name: /看依据/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: '凭据', exact: true }).waitFor();
  const told = (name: string) => dialog.locator('dt', { hasText: name }).locator('+ dd').textContent();
  const receipt = {
    made: await told('评价时间'),
    digest: await told('凭据校验值'),
    file: await dialog.getByRole('link', { name: '下载凭据' }).getAttribute('href'),
  };
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return receipt;
}

describe('evaluating again', () => {
  it('stores a receipt of its own, which says the same of the same figures', async ({ visit }) => {
    const page = await openCluster(visit, 'province');
    const verdicts = () => page.getByRole('navigation', { name: '各方面判定' }).getByRole('listitem').allTextContents();
    const before = { verdicts: await verdicts(), receipt: await receiptOf(page) };
    await page.getByRole('button', { name: '重新评价' }).click();
    await page.getByRole('status').filter({ hasText: '已评价，凭据已存' }).waitFor();
    await settled(page);
    expect(await verdicts()).toEqual(before.verdicts);
    const after = await receiptOf(page);
    expect(after.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(after.digest).toBe(before.receipt.digest);
    expect(after.file).not.toBe(before.receipt.file);
    expect(after.made).toContain('province');
  });

  it.for(['auditor', 'expert', 'operator'])(
    'is not offered to the %s, and refused when asked for',
    async (login, { visit }) => {
      const page = await openCluster(visit, login);
      expect(await page.getByRole('button', { name: /评价/ }).count()).toBe(0);
      const { pathname } = new URL(page.url());
      const id = decodeURIComponent(pathname.replace('/clusters/', ''));
      const answer = await page.request.post('/graphql', {
        data: {
          query: `mutation { evaluateCluster(cluster: ${JSON.stringify(id)}, standard: "guizhou-exercise") { __typename } }`,
        },
      });
      expect(await answer.text()).toMatch(/"code":"FORBIDDEN"/);
    },
  );
});
