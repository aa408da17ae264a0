import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aCluster, aPage, aWorld } from '../testing/world.ts';

/** A world that notes what the list of clusters was asked. */
function aListenedWorld() {
  const asked: Record<string, unknown>[] = [];
  const clusters = (question: Record<string, unknown>) => {
    asked.push(question);
    return aPage(aCluster());
  };
  return { asked, world: aWorld({ clusters }) };
}

const row = () => screen.findByRole('rowheader', { name: /正安县吉他产业集群/ });

test('a word of the sentence narrows the list and stands in the address', async () => {
  const { asked, world } = aListenedWorld();
  const router = openConsole('/clusters', world);
  await row();
  await userEvent.click(screen.getByRole('combobox', { name: '判定' }));
  await userEvent.click(await screen.findByTitle('未达标'));
  await row();
  expect(router.state.location.search).toBe('?verdict=not_met');
  expect(asked.at(-1)).toMatchObject({ filter: { verdict: 'not_met' } });
});

test('a link shows the same list to a colleague', async () => {
  const { asked, world } = aListenedWorld();
  openConsole('/clusters?kind=published&prefecture=520300&recognized=yes&order=coverage.descending', world);
  await row();
  expect(asked.at(-1)).toMatchObject({
    first: 50,
    filter: { demonstration: false, prefecture: '520300', recognized: true, standard: 'national-2022' },
    orderBy: { field: 'coverage', direction: 'descending' },
  });
  const sentence = screen.getByLabelText('筛选');
  for (const word of ['公开数据的', '有认定记录的', '遵义市', '国家标准（2022）']) within(sentence).getByText(word);
});

test('a header puts the list in its order, and once more turns it round', async () => {
  const router = openConsole('/clusters', aWorld());
  await row();
  await userEvent.click(screen.getByRole('button', { name: '数据完整度' }));
  expect(router.state.location.search).toBe('?order=coverage.ascending');
  await userEvent.click(await screen.findByRole('button', { name: '数据完整度' }));
  expect(router.state.location.search).toBe('?order=coverage.descending');
  expect((await screen.findByRole('columnheader', { name: '数据完整度' })).getAttribute('aria-sort')).toBe(
    'descending',
  );
});

test('the export carries the filter, the order and the language', async () => {
  openConsole('/clusters?kind=demonstration&search=茶&order=name.descending', aWorld());
  await row();
  const link = new URL(screen.getByRole('link', { name: '导出全部' }).getAttribute('href') ?? '', 'http://console');
  expect(link.pathname).toBe('/export/clusters.csv');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    demonstration: 'true',
    search: '茶',
    standard: 'guizhou-exercise',
    orderBy: 'name',
    direction: 'descending',
    language: 'zh-CN',
  });
});

test('invented clusters are marked in the list', async () => {
  openConsole('/clusters', aWorld({ clusters: () => aPage(aCluster({ demonstration: true })) }));
  within(await row()).getByText('示例数据');
});

test('says that nothing matches and offers to clear the filter', async () => {
  const router = openConsole('/clusters?verdict=met', aWorld({ clusters: () => aPage() }));
  await screen.findByRole('heading', { name: '没有符合条件的集群' });
  await userEvent.click(screen.getAllByRole('button', { name: '清除筛选' })[0] as HTMLElement); // there are two
  expect(router.state.location.search).toBe('');
  await screen.findByRole('heading', { name: '这里将列出全部集群' });
});

test('says that the list failed, and reads it again when asked', async () => {
  const answers = [new Error('broken'), aPage(aCluster())];
  const clusters = () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  openConsole('/clusters', aWorld({ clusters }));
  expect((await screen.findByRole('alert')).textContent).toContain('服务器未能完成读取');
  await userEvent.click(screen.getByRole('button', { name: '重新读取' }));
  await row();
});

test('leaves out a column and remembers it', async () => {
  openConsole('/clusters', aWorld());
  await row();
  await userEvent.click(screen.getByRole('button', { name: '列' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '主导产业' }));
  expect(screen.queryByRole('columnheader', { name: '主导产业' })).toBeNull();
  expect(localStorage.getItem('qunxing.cluster-columns')).toContain('industry');
});

test('names a list and finds it again', async () => {
  const router = openConsole('/clusters?verdict=met', aWorld());
  await row();
  await userEvent.click(screen.getByRole('button', { name: '视图' }));
  await userEvent.type(screen.getByRole('textbox', { name: '给当前列表起名' }), '已达标{Enter}');
  await router.navigate('/clusters');
  await userEvent.click(await screen.findByRole('button', { name: '视图' }));
  await userEvent.click(screen.getByRole('link', { name: '已达标' }));
  expect(router.state.location.search).toBe('?verdict=met');
});
