import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anEvaluatedCluster, aResult, text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aPage, aWorld, viewer, zhengan } from '../testing/world.ts';
import { anApplication, refused } from './testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import '../cluster/cluster-route.tsx';
import '../cluster/evaluation/evaluation-route.tsx';
import './application-route.tsx';

const round = (key: string, opensOn: string | null) => ({
  key,
  title: text(key),
  opensOn: { value: opensOn },
  closesOn: { value: '2099-12-31' },
  standard: { key: 'guizhou-exercise', exercise: true },
});

/** The page of a cluster of Zheng’an as its county's officer sees it. */
const aCountyWorld = (parts: Readonly<Record<string, unknown>> = {}) =>
  aWorld({
    viewer: { ...viewer, role: 'county', division: zhengan },
    cluster: anEvaluatedCluster([aResult()], { demonstration: true }),
    rounds: [round('演示批次', '2024-01-01'), round('未定批次', null)],
    applications: () => aPage(),
    application: anApplication(),
    ...parts,
  });

const press = async () => {
  await userEvent.click(await screen.findByRole('button', { name: '新建申报' }));
  const panel = within(screen.getByRole('region', { name: '新建申报' }));
  expect(within(panel.getByRole('combobox', { name: '批次' })).getAllByRole('option')).toHaveLength(1);
  await userEvent.click(panel.getByRole('button', { name: '新建申报' }));
  return panel;
};

test('drafts in an open round and leads to the new application', async () => {
  const given: unknown[] = [];
  const draftApplication = (args: unknown) => {
    given.push(args);
    return { __typename: 'ApplicationChanged', application: anApplication() };
  };
  const router = openConsole('/clusters/cluster-1', aCountyWorld({ draftApplication }));
  await press();
  await screen.findByRole('heading', { name: '办理过程' });
  expect(router.state.location.pathname).toBe('/applications/application-1');
  expect(given).toMatchObject([{ cluster: 'cluster-1', round: '演示批次' }]);
});

test('a refusal stands where it was asked', async () => {
  openConsole('/clusters/cluster-1', aCountyWorld({ draftApplication: () => refused('应由湄潭县申报。') }));
  const panel = await press();
  expect((await panel.findByText('应由湄潭县申报。')).getAttribute('role')).toBe('alert');
});

test('one that is under way is linked to, and no second one is offered', async () => {
  openConsole(
    '/clusters/cluster-1',
    aCountyWorld({ applications: () => aPage(anApplication({ round: round('演示批次', '2024-01-01') })) }),
  );
  expect((await screen.findByRole('link', { name: '看申报：填报中' })).getAttribute('href')).toBe(
    '/applications/application-1',
  );
  expect(screen.queryByRole('button', { name: '新建申报' })).toBeNull();
});

test('officers of other divisions begin none', async () => {
  openConsole('/clusters/cluster-1', aCountyWorld({ viewer, applications: () => aPage(anApplication()) }));
  await screen.findByRole('link', { name: '看申报：填报中' });
  expect(screen.queryByRole('button', { name: '新建申报' })).toBeNull();
});

test('one is begun for a cluster that was never evaluated, too', async () => {
  const cluster = { ...anEvaluatedCluster([aResult()], { demonstration: true }), evaluation: null };
  openConsole('/clusters/cluster-1', aCountyWorld({ cluster }));
  expect(await screen.findByRole('button', { name: '新建申报' })).toBeDefined();
});
