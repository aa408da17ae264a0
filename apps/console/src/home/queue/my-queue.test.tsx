import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anAct, anApplication } from '../../application/testing.ts';
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
