import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { it, type Visit } from '../browser/it.ts';
import { settled } from '../browser/settled.ts';

interface Answer {
  readonly viewer: { readonly division: { readonly code: string } };
  readonly clusters: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly draftApplication: { readonly application?: { readonly id: string } };
}

/** Asks the gateway as the page does. */
const ask = (page: Page, query: string): Promise<Answer> =>
  page.evaluate(async (text) => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    });
    return (await answer.json()).data;
  }, query);

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The credit code of an invented enterprise (GB 32100-2015), with its check character. */
const demonstrationCode = (number: number): string => {
  const body = `X1000000${String(number).padStart(9, '0')}`;
  const sum = [...body].reduce((total, sign, place) => total + signs.indexOf(sign) * (3 ** place % 31), 0);
  return `${body}${signs[(31 - (sum % 31)) % 31]}`;
};

/** How many requests were made, for their keys. */
let taken = 0;

/** A new application of the county for one more of its demonstration clusters, and the address of its form. */
async function begin(visit: Visit): Promise<string> {
  const page = await visit('/', { login: 'county' });
  const { viewer } = await ask(page, '{ viewer { division { code } } }');
  const filter = `{ county: "${viewer.division.code}", demonstration: true }`;
  const { clusters } = await ask(page, `{ clusters(first: 50, filter: ${filter}) { edges { node { id } } } }`);
  // A cluster that another journey has begun with is passed over.
  for (const { node } of clusters.edges) {
    taken += 1;
    const asked = `cluster: "${node.id}", round: "guizhou-exercise", key: "the form ${taken}"`;
    const { draftApplication } = await ask(
      page,
      `mutation { draftApplication(${asked}) { ... on ApplicationChanged { application { id } } } }`,
    );
    if (draftApplication.application !== undefined)
      return `/applications/${encodeURIComponent(draftApplication.application.id)}/form`;
  }
  throw new Error('every cluster of the county has an application');
}

/** Pastes into where the page is, as the keys do. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

const rosterOf = (page: Page) => page.getByRole('region', { name: 'D 企业名录' });

/** The cell of a row in the column with a title. */
const cellOf = async (page: Page, row: number, column: string) => {
  const grid = rosterOf(page).getByRole('grid');
  const at = await grid.getByRole('columnheader', { name: column }).getAttribute('aria-colindex');
  return grid.locator(`[role="row"][aria-rowindex="${row + 1}"] > [aria-colindex="${at}"]`);
};

const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' }).first().waitFor();

describe('the form of an application', () => {
  it('takes a roster from Excel, names a bad cell by row and column, and has it all after a reload', async ({
    visit,
  }) => {
    const address = await begin(visit);
    const page = await visit(address, { login: 'county' });
    const section = rosterOf(page);
    await section.scrollIntoViewIfNeeded();
    const counted = section.getByText(/^共 \d+ 家企业$/);
    const before = Number(/\d+/.exec((await counted.textContent()) ?? '')?.[0]);
    const lines = Array.from({ length: 900 }, (_, index) => `${demonstrationCode(50_000 + index)}\t第${index}厂\t2422`);
    const bad = `${demonstrationCode(60_000).slice(0, 17)}I\t错码厂\t2422`;
    await (await cellOf(page, 1, '统一社会信用代码')).click();
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await paste(page, [...lines, bad].join('\n'));
    await section.getByText(`共 ${before + 901} 家企业`).waitFor();
    await section.getByRole('button', { name: `第 ${before + 901} 行“统一社会信用代码”` }).waitFor();
    await page.getByText('1 处未保存，请处理').waitFor();
    expect(await section.getByRole('grid').getByRole('row').count()).toBeLessThan(60);
    await page.reload();
    await settled(page);
    await section.getByText(`共 ${before + 901} 家企业`).waitFor();
    await section.getByRole('button', { name: `第 ${before + 901} 行“统一社会信用代码”` }).click();
    await section.getByRole('button', { name: '删除本行' }).click();
    await section.getByText(`共 ${before + 900} 家企业`).waitFor();
    await saved(page);
  });

  it('is moved in by keyboard and saved through a lost connection', async ({ visit }) => {
    const page = await visit(await begin(visit), {
      login: 'county',
      complains: [/^request failed: .*\/graphql$/, /ERR_INTERNET_DISCONNECTED/],
    });
    await rosterOf(page).scrollIntoViewIfNeeded();
    const cell = await cellOf(page, 1, '企业产值');
    await cell.click();
    await page.context().setOffline(true);
    await page.keyboard.type('4321');
    await page.keyboard.press('Enter');
    await page.getByText('未连接，已存本机').waitFor();
    expect(await cell.textContent()).toBe('4,321');
    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    await settled(page);
    expect(await (await cellOf(page, 1, '企业产值')).textContent()).toBe('4,321');
  });

  it.for([1440, 390] as const)('fits a window of %i px and can be used by everyone', async (width, { visit }) => {
    const view = { width, language: 'zh-CN', appearance: 'light' } as const;
    const page = await visit(await begin(visit), { login: 'county', view });
    await rosterOf(page).scrollIntoViewIfNeeded();
    await (await cellOf(page, 1, '企业名称')).click();
    await settled(page);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    if (width === 390) {
      const panel = page.getByRole('complementary').last();
      expect((await panel.boundingBox())?.height).toBeLessThan(90);
      await panel.getByText(/^待处理/).click();
      await panel.getByRole('heading').first().waitFor();
      await panel.getByRole('button', { name: '收起' }).click();
      expect((await panel.boundingBox())?.height).toBeLessThan(90);
    }
  });
});
