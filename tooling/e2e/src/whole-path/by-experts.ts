import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { act, write } from './act.ts';
import { judged } from './companions.ts';
import { companionOf, others, type Path, toldOf } from './path.ts';

const experts = ['expert', 'expert-2'] as const;

const candidate = (form: Locator, name: string): Locator =>
  form.getByRole('listitem').filter({ has: form.page().getByText(name, { exact: true }) });

/** Chooses experts by hand. */
const choose =
  (...names: readonly string[]) =>
  async (form: Locator): Promise<void> => {
    for (const name of names) await candidate(form, name).getByRole('checkbox').check();
  };

/** Two experts judge, one of them in the place of a third who withdrew. */
export function byExperts(path: Path): void {
  const address = () => `/review/${path.application.split('/').at(-1)}`;

  it('experts are assigned, one withdraws, and another is assigned in their place', async () => {
    const { visit } = await path.people.as('province');
    await act(await visit(address()), { title: '组建专家组', fill: choose('演示专家', '演示专家三') });
    const third = await path.people.as('expert-3');
    await act(await third.visit(address()), { title: '回避', fill: write('理由', '曾任该集群顾问') });
    expect(await (await third.visit(address())).getByText('没有这项评审').count()).toBe(1);
    await act(await visit(address()), {
      title: '增派专家',
      fill: (form) => candidate(form, '演示专家二').getByRole('radio').check(),
    });
  });

  it('the experts judge without seeing each other, and the province concludes', async () => {
    for (const login of experts) {
      const { page, visit } = await path.people.as(login);
      await visit(address());
      for (const scale of await page.getByRole('radiogroup').all()) await scale.getByRole('radio').first().check();
      for (const reason of await page.getByPlaceholder('依据哪些材料，为什么是这一级').all())
        await reason.fill('见佐证材料');
      await act(page, { title: '提交评判' });
    }
    const { visit } = await path.people.as('province');
    await act(await visit(address()), { title: '汇总评审结果' });
    expect(await toldOf(path, 'province')).toContain('已专家评审');
    for (const cluster of others) await judged(path.people, companionOf(path, cluster), experts);
  });
}
