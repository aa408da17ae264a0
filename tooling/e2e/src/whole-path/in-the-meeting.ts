import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { act, all, write } from './act.ts';
import { clusters, others, type Path, toldOf } from './path.ts';

/** Two of three vote against. */
const against = async (form: Locator): Promise<void> => {
  await form.getByRole('spinbutton', { name: '赞成' }).fill('1');
  await form.getByRole('spinbutton', { name: '反对' }).fill('2');
};

/** The meeting selects. */
export function inTheMeeting(path: Path): void {
  it('the meeting votes on five and selects four', async () => {
    const { visit } = await path.people.as('province');
    const page = await visit('/meetings');
    await act(page, { title: '召开审议会议', fill: write(/^到会有表决权的人员/, '甲\n乙\n丙') });
    const reason = write('理由', '综合评议');
    for (const name of [clusters.certified, ...others])
      await act(page, {
        title: '表决',
        within: page.getByRole('list', { name: '议程' }).getByRole('listitem').filter({ hasText: name }),
        fill: name === clusters.notSelected ? all(against, reason) : reason,
      });
    const minutes = all(write('文号', '黔工信会〔2026〕1号'), write('会议纪要', '会议纪要'));
    await act(page, { title: '办结会议', fill: minutes });
    expect(await toldOf(path, 'county')).toContain('审议入选');
  });
}
