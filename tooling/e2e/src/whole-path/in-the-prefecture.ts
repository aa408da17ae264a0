import { expect, it } from 'vitest';
import { settled } from '../browser/settled.ts';
import { act, all, button, everyPart, wordsIn, write } from './act.ts';
import { clusters, others, type Path, toldOf } from './path.ts';

/** The prefecture accepts, reviews, verifies and recommends, as many as its quota takes. */
export function inThePrefecture(path: Path): void {
  it('the prefecture accepts it, reviews it aspect by aspect and verifies it on site', async () => {
    const { visit } = await path.people.as('prefecture');
    const page = await visit(path.application);
    await act(page, { title: '受理' });
    await act(page, { title: '初审', fill: all(everyPart('符合'), write('审核意见', '各方面符合条件')) });
    await act(page, { title: '实地核查', fill: all(everyPart('与申报一致'), write('核查结论', '与申报一致')) });
    expect(await toldOf(path, 'prefecture')).toContain('已实地核查');
  });

  it('the prefecture recommends five; the quota blocks the sixth and says who would make room', async () => {
    const { visit } = await path.people.as('prefecture');
    const page = await visit('/recommendations');
    await page.getByRole('button', { name: button('新建推荐汇总表') }).click();
    await page.waitForURL(/\/recommendations\/guizhou-exercise\//);
    await settled(page);
    const candidate = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    for (const name of [clusters.certified, ...others]) await act(page, { title: '推荐', within: candidate(name) });
    expect(await wordsIn(page.getByRole('main'))).toContain('名额已满：移出一个后才能再推荐');
    expect(await wordsIn(candidate(clusters.overQuota))).toContain('即可腾出位置');
    expect(
      await candidate(clusters.overQuota)
        .getByRole('button', { name: button('推荐') })
        .count(),
    ).toBe(0);
    await act(page, { title: '报送推荐汇总表', fill: write('文号', '遵工信〔2026〕1号') });
    expect(await toldOf(path, 'prefecture')).toContain('已推荐');
  });
}
