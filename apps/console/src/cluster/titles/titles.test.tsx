import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '../../testing/console.tsx';
import { aPage, aWorld } from '../../testing/world.ts';
import { anEvaluatedCluster, text } from '../testing.ts';
import { anEnterprise } from './testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../cluster-route.tsx';
import './titles-route.tsx';

const open = (enterprises: readonly (typeof anEnterprise)[], parts: Readonly<Record<string, unknown>>) =>
  openConsole(
    '/clusters/cluster-1/titles',
    aWorld({
      cluster: anEvaluatedCluster([], { titleCounts: [], incidents: [], ...parts }),
      enterprises: () => aPage(...enterprises),
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
