import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { settled } from '../browser/settled.ts';
import { act, all, button, everyPart, onePart, wordsIn, write } from './act.ts';
import { reviewed } from './companions.ts';
import { clusters, companionOf, explainBlanks, others, type Path, state, toldOf } from './path.ts';

const green = '绿色化发展水平较高';
const digital = '数字化转型效果明显';

/** Hands the application in again, after it was returned. */
const resubmit = async ({ people, application }: Path): Promise<void> => {
  const { visit } = await people.as('county');
  await act(await visit(application), { title: '提交申报', fill: explainBlanks });
};

/** Tries seeds until one draws the cluster; each draws the same for everybody. */
const drawing =
  (page: Page) =>
  async (form: Locator): Promise<void> => {
    for (let seed = 1; seed < 60; seed += 1) {
      await form.getByRole('textbox', { name: /^随机种子/ }).fill(`20260302-${seed}`);
      await form.getByRole('button', { name: button('试抽') }).click();
      await settled(page);
      if ((await wordsIn(form.getByRole('status'))).includes(clusters.certified)) return;
    }
    throw new Error('no seed draws the cluster');
  };

/** The centre and the province review; what they return is corrected, the second time late. */
export function inTheProvince(path: Path): void {
  it('the centre returns it for one part; only that opens again, and it comes back', async () => {
    const centre = await path.people.as('centre');
    const asked = onePart(green, '退回补正', '请补充能效说明');
    await act(await centre.visit(path.application), { title: '退回补正', fill: asked });
    const form = await state(path, green, '能效优于行业基准值，见能源审计报告。');
    expect(await form.getByRole('textbox', { name: '自评说明 · 治理和服务能力较强' }).isEditable()).toBe(false);
    await resubmit(path);
    await act(await centre.visit(path.application), { title: '完整性审查' });
    expect(await toldOf(path, 'centre')).toContain('材料完整');
  });

  it('the province reviews it and draws it for a spot check, which finds a difference', async () => {
    const { page, visit } = await path.people.as('province');
    const opinion = write('审核意见', '同意');
    await act(await visit(path.application), { title: '省级审核', fill: all(everyPart('符合'), opinion) });
    for (const cluster of others) path.companions.set(cluster, await reviewed(path.people, companionOf(path, cluster)));
    await visit('/review/spot-checks');
    await act(page, { title: '安排抽查', fill: drawing(page) });
    await page
      .getByRole('main')
      .getByRole('link', { name: /演示批次/ })
      .first()
      .click();
    await settled(page);
    path.spotCheck = new URL(page.url()).pathname;
    const found = onePart(digital, '与申报不符', '设备联网数少于申报');
    await act(page, { title: '记录抽查', fill: all(found, write('抽查结论', '一处不符')) });
    await act(await visit(path.application), {
      title: '退回补正',
      fill: onePart(digital, '退回补正', '按实地所见更正'),
    });
  });

  it('the county corrects it late, and a second visit finds it as reported', async () => {
    await state(path, digital, '按实地抽查所见更正设备联网数。');
    await resubmit(path);
    const { visit } = await path.people.as('province');
    const page = await visit(path.spotCheck);
    await act(page, { title: '记录抽查', fill: all(everyPart('与申报一致'), write('抽查结论', '整改到位')) });
    const told = await toldOf(path, 'province');
    expect(told).toContain('已实地抽查');
    expect(told.match(/提交申报/g)?.length).toBeGreaterThanOrEqual(3);
  });
}
