import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, type Visit } from '../browser/it.ts';
import { engineForBrowser } from '../product/engine-for-browser.ts';

/** Where the window finds the engine: the gateway's own address, so that its policy for scripts holds. */
const address = '/engine-of-this-test.js';

const clusters = '/clusters?kind=demonstration&standard=guizhou-exercise';

/** The file of the receipt that the page of a cluster offers, and the digest that it tells. */
const receiptOf = async (page: Page, cluster: RegExp | string) => {
  await page.getByRole('link', { name: cluster }).first().click();
  await page
    .getByRole('button', { name: /看依据/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: '凭据', exact: true }).waitFor();
  return {
    file: await dialog.getByRole('link', { name: '下载凭据' }).getAttribute('href'),
    digest: await dialog.locator('dt', { hasText: '凭据校验值' }).locator('+ dd').textContent(),
  };
};

/** What the window makes of what it was served, after a change to the served case; by the engine that it was served, too. */
const issuedInBrowser = async (
  page: Page,
  file: string | null,
  change = '',
): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(`(async () => {
    const engine = await import(${JSON.stringify(address)});
    const served = await (await fetch(${JSON.stringify(file)})).json();
    const read = engine.readCaseInput(served.input);
    const bound = engine.bind(served.definitions, served.standard);
    const input = read.input;
    ${change}
    const issued = engine.issueReceipt(bound.plan, input);
    return {
      in: navigator.userAgent,
      issued: issued.result,
      served: served.receipt.result,
      same: JSON.stringify(engine.evaluate(bound.plan, input)) === JSON.stringify(issued.evaluation),
    };
  })()`);

const withEngine = async (visit: Visit): Promise<Page> => {
  const page = await visit(clusters);
  const engine = engineForBrowser();
  await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/javascript', body: engine }));
  return page;
};

describe('the engine in Chromium', () => {
  it('issues, from the definitions, the standard and the figures that are served, the receipt that the gateway issued', async ({
    visit,
  }) => {
    const page = await withEngine(visit);
    const { file, digest } = await receiptOf(page, '示例·六枝特区电子元件制造集群');
    const made = await issuedInBrowser(page, file);
    expect(made).toEqual({ in: expect.stringContaining('Chrome'), issued: digest, served: digest, same: true });
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('issues another one once a figure is another', async ({ visit }) => {
    const page = await withEngine(visit);
    const { file, digest } = await receiptOf(page, '示例·六枝特区电子元件制造集群');
    const made = await issuedInBrowser(page, file, `input.figures['profile/gross-output'].y2024 = '1';`);
    expect(made.served).toBe(digest);
    expect(made.issued).not.toBe(digest);
  });
});
