import { expect, it } from 'vitest';
import { settled } from '../browser/settled.ts';
import { act, all, button, wordsIn, write } from './act.ts';
import { clusters, openCluster, type Path } from './path.ts';

const number = '黔工信公示〔2026〕1号';

/** The notice with its working days: an objection to one cluster, an accident in another. */
export function duringTheNotice(path: Path): void {
  it('the notice counts its working days, and anybody reads it without an account', async () => {
    const { visit } = await path.people.as('province');
    const page = await visit('/notices');
    await act(page, {
      title: '发布公示',
      fill: all(write('文号', number), (form) => form.getByLabel('公示首日').fill('2026-03-03')),
    });
    expect(await wordsIn(page.getByRole('main'))).toContain('2026-03-03 至 2026-03-09，5 个工作日');
    await path.people.onDay('2026-03-04');
    const outside = await path.people.as(null);
    expect(await wordsIn((await outside.visit('/public/notices')).getByRole('main'))).toContain(number);
  });

  it('somebody of the public objects to one cluster, and is given a receipt', async () => {
    const { page, visit } = await path.people.as(null);
    await visit('/public/notices');
    await page.getByRole('link', { name: number }).first().click();
    await settled(page);
    await page.getByRole('combobox', { name: '对哪个集群提出异议' }).selectOption({ label: clusters.struckOff });
    await page.getByRole('textbox', { name: '事实和理由' }).fill('名录中的企业重复计算');
    await page.getByRole('textbox', { name: /^证明材料或线索/ }).fill('企业名录截图');
    await page.getByRole('textbox', { name: '真实姓名或单位名称' }).fill('王某');
    await page.getByRole('textbox', { name: /^联系方式/ }).fill('0851-12345678');
    await page.getByRole('button', { name: button('提交异议') }).click();
    await page.getByText(/回执/).first().waitFor();
  });

  it('the objection is looked into and upheld, and holds up no other cluster', async () => {
    const { visit } = await path.people.as('province');
    const page = await visit('/notices');
    const members = page.getByRole('list', { name: '公示名单' });
    await act(page, { title: '判断是否受理' });
    expect(await members.getByText('因异议暂缓').count()).toBe(1);
    await act(page, {
      title: '作出处理决定',
      fill: all(
        (form) => form.getByRole('radio', { name: '异议成立', exact: true }).check({ force: true }),
        write('理由', '经核查属实'),
      ),
    });
    expect(await members.getByText('公示中').count()).toBe(3);
  });

  it('an accident during the notice is entered by the prefecture', async () => {
    await path.people.onDay('2026-03-06');
    const { page, visit } = await path.people.as('prefecture');
    await openCluster(page, visit, clusters.barred);
    await page.getByRole('navigation', { name: '集群资料' }).getByRole('link', { name: '资质与事件' }).click();
    await settled(page);
    await act(page, {
      title: '登记事件',
      fill: all(
        async (form) => {
          await form.getByRole('combobox', { name: '事件等级' }).selectOption({ label: '较大' });
        },
        write('经过', '储罐爆炸'),
        write(/^来源/, '遵义市应急管理局通报〔2026〕3号'),
      ),
    });
    await page.getByRole('rowheader', { name: '2026-03-06' }).waitFor();
    const province = await path.people.as('province');
    const notice = await province.visit('/notices');
    expect(await notice.getByRole('button', { name: button('办结公示') }).count()).toBe(0);
  });

  it('the notice ends: each member stands as it should', async () => {
    await path.people.onDay('2026-03-10');
    const { visit } = await path.people.as('province');
    const page = await visit('/notices');
    await act(page, { title: '办结公示' });
    const members = page.getByRole('article', { name: number }).getByRole('list', { name: '公示名单' });
    const standing = (name: string) => wordsIn(members.getByRole('listitem').filter({ hasText: name }));
    expect(await standing(clusters.certified)).toContain('公示无异议');
    expect(await standing(clusters.passes)).toContain('公示无异议');
    expect(await standing(clusters.barred)).toContain('不符合申报条件');
    expect(await standing(clusters.struckOff)).toContain('异议成立');
  });
}
