import { expect, it } from 'vitest';
import { act, refused } from './act.ts';
import { verified } from './companions.ts';
import { begin, clusters, explainBlanks, openCluster, others, type Path, state, toldOf } from './path.ts';

/** The county begins an application, fills in its form with the operator and hands it in. */
export function inTheCounty(path: Path, day: string): void {
  it('the county begins an application for a cluster of its reserve', async () => {
    const { page, visit } = await path.people.as('county');
    await openCluster(page, visit, clusters.certified);
    path.application = await begin(page);
    expect(await toldOf(path, 'county')).toContain('填报中');
  });

  it('the operator supplies figures, the county states what is behind them, and no office sees the draft', async () => {
    const { visit } = await path.people.as('operator');
    const form = await visit(`${path.application}/form`);
    const cell = form.locator('input[data-slot]:not([readonly])').first();
    await cell.click();
    await cell.fill('1200');
    await cell.press('Enter');
    await form
      .getByRole('status')
      .filter({ hasText: /已保存 \d/ })
      .waitFor();
    expect(
      await form
        .getByRole('textbox', { name: /^自评说明/ })
        .first()
        .isEditable(),
    ).toBe(false);
    await state(path, '治理和服务能力较强', '已建立共商共建机制，设有专门的运营机构。');
    expect(await toldOf(path, 'prefecture')).toContain('没有这件申报');
  });

  it('a cluster with an accident in the register cannot be handed in', async () => {
    const { page, visit } = await path.people.as('county');
    await openCluster(page, visit, clusters.ineligible);
    await begin(page);
    expect(await refused(page, { title: '提交申报', fill: explainBlanks })).toContain('不符合申报条件');
  });

  it('the county hands in and signs what it hands in', async () => {
    const { visit } = await path.people.as('county');
    await act(await visit(path.application), { title: '提交申报', fill: explainBlanks });
    expect(await toldOf(path, 'county')).toContain('已申报');
    for (const cluster of [...others, clusters.overQuota])
      path.companions.set(cluster, await verified(path.people, cluster, day));
  });
}
