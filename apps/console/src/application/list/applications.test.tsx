import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { text } from '../../cluster/testing.ts';
import { openConsole } from '../../testing/console.tsx';
import { aPage, aWorld, viewer } from '../../testing/world.ts';
import { anAct, anApplication } from '../testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import './applications-route.tsx';

const applicationStages = [
  { key: 'drafting', title: text('填报中', 'Being drafted') },
  { key: 'submitted', title: text('已申报', 'Submitted') },
];

/** One that waits for the person, and one that they could only take back. */
const two = [
  anApplication(),
  anApplication({
    id: 'application-2',
    stage: { key: 'submitted', title: text('已申报') },
    may: [anAct('withdraw', '撤回')],
  }),
];

const open = (address: string, ...applications: readonly ReturnType<typeof anApplication>[]) => {
  const asked: unknown[] = [];
  const router = openConsole(
    address,
    aWorld({
      applicationStages,
      applications: ({ filter }: { readonly filter: unknown }) => {
        asked.push(filter);
        return aPage(...applications);
      },
    }),
  );
  return { asked, router };
};

test('what waits for the person stands first, the rest below, with the way to each', async () => {
  open('/applications', ...two);
  const mine = within(await screen.findByRole('region', { name: '待我办理' }));
  expect(mine.getByRole('link', { name: '正安县吉他产业集群' }).getAttribute('href')).toBe(
    '/applications/application-1',
  );
  for (const words of ['示例数据', '正安县', '演示批次', '填报中', '县（市、区）工信部门']) mine.getByText(words);
  within(screen.getByRole('region', { name: '其他申报' })).getByText('已申报');
  expect(document.title).toBe('申报 · 群星');
});

test('a word of the sentence narrows the list to a stage and stands in the address', async () => {
  const { asked, router } = open('/applications', ...two);
  await screen.findByRole('region', { name: '待我办理' });
  await userEvent.click(screen.getByRole('combobox', { name: '环节' }));
  await userEvent.click(await screen.findByTitle('已申报'));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ stages: ['submitted'] }));
  expect(router.state.location.search).toBe('?stage=submitted');
});

test('says who brings the first one, and that no application is in a stage', async () => {
  const { router } = open('/applications');
  await screen.findByText(/县级工信部门提交申报后/);
  await router.navigate('/applications?stage=submitted');
  await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }));
  expect(router.state.location.search).toBe('');
});

test('the menu names applications to all but experts', async () => {
  open('/nowhere');
  const menu = await screen.findByRole('navigation', { name: '主菜单' });
  expect(within(menu).getByRole('link', { name: '申报' }).getAttribute('href')).toBe('/applications');
});

test('experts have no use for it yet', async () => {
  openConsole('/nowhere', aWorld({ viewer: { ...viewer, role: 'expert' } }));
  const menu = await screen.findByRole('navigation', { name: '主菜单' });
  expect(within(menu).queryByRole('link', { name: '申报' })).toBeNull();
});
