import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';
import { settled } from '../browser/settled.ts';

/** Turns the page to English and gives its main text. */
const inEnglish = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'English' }).click();
  await settled(page);
  return (await page.getByRole('main').textContent()) ?? '';
};

const chinese = async (page: Page): Promise<string> => (await page.getByRole('main').textContent()) ?? '';

describe('what the rules say is read in both languages on', () => {
  it('the page of criteria: formulas in words', async ({ visit }) => {
    const page = await visit('/criteria?criterion=core-competitiveness');
    expect(await chinese(page)).toContain('主导产业产值 ÷ 集群总产值 × 100%，最近一年');
    expect(await inEnglish(page)).toContain(
      'Output of the leading industry ÷ Gross output of the cluster × 100%, latest year',
    );
  });

  it('the page of procedures: steps with their offices, periods, rounds', async ({ visit }) => {
    const page = await visit('/procedures');
    const told = await chinese(page);
    for (const words of ['省中小企业发展促进中心', '5 个工作日', '12、6、3 个月', '参照年', '2022', '通知原文未见']) {
      expect(told).toContain(words);
    }
    const english = await inEnglish(page);
    for (const words of ['5 working days', '12, 6, 3 months', 'Reference year']) expect(english).toContain(words);
  });

  it('the page of a standard: a threshold with its clause', async ({ visit }) => {
    const page = await visit('/standards/national-2022');
    expect(await chinese(page)).toContain('集群总产值 ≥ 40 亿元');
    expect(await inEnglish(page)).toContain('Gross output of the cluster ≥ CNY 4 billion');
  });
});
