import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../../testing/console.tsx';
import { aPage, aWorld, viewer } from '../../testing/world.ts';
import { anEvaluatedCluster, text } from '../testing.ts';
import { anEnterprise } from './testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../cluster-route.tsx';
import './titles-route.tsx';

const open = (
  enterprises: readonly (typeof anEnterprise)[],
  parts: Readonly<Record<string, unknown>>,
  world: Readonly<Record<string, unknown>> = {},
) =>
  openConsole(
    '/clusters/cluster-1/titles',
    aWorld({
      cluster: anEvaluatedCluster([], { titleCounts: [], incidents: [], ...parts }),
      enterprises: () => aPage(...enterprises),
      ...world,
    }),
  );

test('says who enters titles and incidents while there are none', async () => {
  open([], {});
  expect(await screen.findByText('还没有资质称号记录')).toBeTruthy();
  expect(screen.getByText('没有登记的事件')).toBeTruthy();
});

test('a title shows its term, and one that ended says so', async () => {
  open([anEnterprise], { titleCounts: [{ kind: 'little-giant', enterprises: 1, title: text('小巨人') }] });
  const rows = (await screen.findAllByRole('rowheader', { name: /^正安吉他一厂/ })).map((cell) => cell.closest('tr'));
  expect(rows.map((row) => row?.textContent?.includes('已到期'))).toEqual([false, true]);
  expect(screen.getByRole('link', { name: '小巨人 1' }).getAttribute('href')).toContain('title=little-giant');
});

test('an open incident stands out with its grade and source', async () => {
  const incident = {
    id: 'incident-1',
    date: '2024-05-01',
    description: '叉车伤人',
    source: '应急管理部门通报',
    closedOn: null,
    enterprise: anEnterprise,
    kind: text('安全事故'),
    grade: text('一般'),
  };
  open([], { incidents: [incident] });
  const row = (await screen.findByRole('rowheader', { name: '2024-05-01' })).closest('tr');
  if (!row) throw new Error('the incident has no row');
  for (const words of ['安全事故', '一般', '未办结', '应急管理部门通报']) within(row).getByText(words);
});

test('a department enters an incident with the grade that its source states', async () => {
  const given: unknown[] = [];
  const kept = {
    ...{
      id: 'incident-2',
      date: '2026-03-06',
      description: '爆炸',
      source: '通报1号',
      closedOn: null,
      enterprise: null,
    },
    ...{ kind: text('生产安全事故'), grade: text('较大') },
  };
  open(
    [],
    {},
    {
      recordIncident: (asked: unknown) => {
        given.push(asked);
        return {
          __typename: 'IncidentRecorded',
          cluster: anEvaluatedCluster([], { titleCounts: [], incidents: [kept] }),
        };
      },
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: '登记事件' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.selectOptions(form.getByRole('combobox', { name: '事件等级' }), '较大');
  await userEvent.type(form.getByRole('textbox', { name: '经过' }), '爆炸');
  await userEvent.type(form.getByRole('textbox', { name: /^来源/ }), '通报1号');
  await userEvent.click(form.getByRole('button', { name: /登记事件/ }));
  await screen.findByRole('rowheader', { name: '2026-03-06' });
  expect(given).toMatchObject([
    { cluster: 'cluster-1', kind: 'safety', grade: 'considerable', description: '爆炸', source: '通报1号' },
  ]);
});

test('an expert enters none', async () => {
  open([], {}, { viewer: { ...viewer, role: 'expert' } });
  await screen.findByText('没有登记的事件');
  expect(screen.queryByRole('button', { name: '登记事件' })).toBeNull();
});
