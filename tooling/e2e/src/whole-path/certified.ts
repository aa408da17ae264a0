import { expect, it } from 'vitest';
import { act, write } from './act.ts';
import { clusters, type Path, toldOf } from './path.ts';

const passed = [clusters.certified, clusters.passes] as const;

/** Who has passed the notice is certified and announced. */
export function certified(path: Path): void {
  it('who has passed is certified and announced, and the county reads it in the register', async () => {
    const { visit } = await path.people.as('province');
    const page = await visit('/certifications');
    for (const [place, name] of passed.entries())
      await act(page, {
        title: '认定',
        within: page.getByRole('listitem').filter({ hasText: name }),
        fill: write('文号', `黔工信认〔2026〕${place + 1}号`),
      });
    await act(page, { title: '公布', fill: write('文号', '黔工信公告〔2026〕1号') });
    expect(await toldOf(path, 'county')).toContain('已公布');
    const county = await path.people.as('county');
    const rows = await (await county.visit('/certifications')).getByRole('table').getByRole('row').allInnerTexts();
    const listed = Object.values(clusters).filter((name) => rows.some((row) => row.includes(name)));
    expect(listed).toEqual(passed);
  });
}
