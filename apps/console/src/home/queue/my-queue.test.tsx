import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anAct, anApplication } from '../../application/testing.ts';
import { text } from '../../cluster/testing.ts';
import { openConsole } from '../../testing/console.tsx';
import { aCluster, aPage, aWorld, viewer } from '../../testing/world.ts';

// Loaded with the test it keeps its first wait short.
import './queue.tsx';

const meitan = aCluster({ id: 'cluster-2', name: '湄潭县茶产业集群' });
const applications = () =>
  aPage(
    anApplication({
      id: 'application-3',
      cluster: meitan,
      since: '2026-11-01T01:00:00Z',
      may: [anAct('review', '审核')],
    }),
    anApplication({ round: { ...anApplication().round, key: 'closing-soon', closesOn: { value: '2099-01-02' } } }),
    anApplication({ id: 'application-2', may: [anAct('withdraw', '撤回')] }),
  );

test('the home page names what waits for the person, what ends soonest first, and unfolds all of it', async () => {
  openConsole('/', aWorld({ applications }));
  const first = within(await screen.findByRole('list', { name: '最急的' }));
  const links = first.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent]);
  expect(links[0]).toEqual(['/applications/application-1', '提交申报正安县吉他产业集群至 2099-01-02']);
  expect(links[1]?.[1]).toMatch(/^审核湄潭县茶产业集群/);
  await userEvent.click(screen.getByRole('button', { name: '待我办理 2 件' }));
  const queue = within(screen.getByRole('region', { name: '待我办理' }));
  expect(queue.getAllByRole('listitem')).toHaveLength(2);
});

test('what the lists of the office ask for waits too', async () => {
  const round = { key: 'exercise', title: text('演示批次'), closesOn: { value: '2099-12-31' } };
  const act = (verb: string, title: string) => ({ verb, title: text(title) });
  const list = {
    ...{ id: 'list-1', openedAt: '2026-11-20T01:00:00Z', round, division: { code: '520300' } },
    may: [act('recommend', '推荐'), act('takeOff', '移出')],
  };
  const objection = {
    ...{ id: 'objection-1', filedAt: '2026-11-24T01:00:00Z', grounds: '产值不实' },
    may: [act('judgeAdmissibility', '判断是否受理')],
  };
  const notice = {
    ...{ id: 'notice-1', publishedAt: '2026-11-23T01:00:00Z', lastDay: '2026-11-27', round },
    ...{ may: [act('object', '登记异议')], objections: [objection] },
  };
  const lists = { recommendationLists: () => aPage(list), publicNotices: () => aPage(notice) };
  openConsole('/', aWorld({ applications: () => aPage(), ...lists }));
  const first = within(await screen.findByRole('list', { name: '最急的' }));
  const links = first.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent]);
  expect(links[0]).toEqual(['/recommendations/exercise/520300', '推荐演示批次至 2099-12-31']);
  expect(links[1]?.[0]).toBe('/notices');
  expect(links[1]?.[1]).toMatch(/^判断是否受理产值不实/);
  expect(links).toHaveLength(2);
});

test('the province is told what a meeting, a notice, a certification waits for', async () => {
  const round = { key: 'exercise', title: text('演示批次') };
  const due = { step: 'deliberation', count: 3, since: '2026-11-20T01:00:00Z', title: text('审议'), round };
  openConsole('/', aWorld({ applications: () => aPage(), stepsDue: [due] }));
  const first = within(await screen.findByRole('list', { name: '最急的' }));
  const link = first.getByRole('link');
  expect(link.getAttribute('href')).toBe('/meetings');
  expect(link.textContent).toMatch(/^审议 3 件演示批次/);
});

test('says that there may be more than was read', async () => {
  const page = applications();
  const more = () => ({ ...page, pageInfo: { ...page.pageInfo, hasNextPage: true } });
  openConsole('/', aWorld({ applications: more }));
  await screen.findByRole('button', { name: '待我办理至少 2 件' });
});

test('what cannot be read is told, not taken for nothing, and is read again on demand', async () => {
  let broken = true;
  const lists = () => {
    if (broken) throw new Error('away');
    return aPage();
  };
  openConsole('/', aWorld({ applications, publicNotices: lists }));
  const failed = within(await screen.findByRole('alert'));
  failed.getByText('待办未能读取。');
  broken = false;
  await userEvent.click(failed.getByRole('button', { name: '重新读取' }));
  await screen.findByRole('button', { name: '待我办理 2 件' });
});

test('says that nothing waits', async () => {
  openConsole('/', aWorld({ applications: () => aPage() }));
  await screen.findByText('目前没有待您办理的事项。');
});

test('auditors never act: the home page does not ask what waits for them', async () => {
  let asked = 0;
  const counted = () => {
    asked += 1;
    return applications();
  };
  openConsole('/', aWorld({ viewer: { ...viewer, role: 'auditor' }, applications: counted }));
  await screen.findByRole('button', { name: /正安县.*1 个集群/ });
  expect(asked).toBe(0);
});
