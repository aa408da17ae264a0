import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';
import { anApplication, parts } from './testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './application-route.tsx';

const open = (application: unknown) => openConsole('/applications/application-1', aWorld({ application }));

test('the header says whose application it is, where it stands since when, and whose turn it is', async () => {
  open(anApplication());
  await screen.findByRole('heading', { name: '正安县吉他产业集群', level: 1 });
  for (const words of ['示例数据', '填报中', '2026-11-20 起', '县（市、区）工信部门', '正安县', '演示批次'])
    screen.getByText(words);
  expect(document.title).toBe('正安县吉他产业集群 · 申报 · 群星');
});

test('the history has the newest first, and only counts the parts in order without a word', async () => {
  const [drafted] = anApplication().history;
  const reviewed = {
    ...drafted,
    sequence: 2,
    key: 'application.returned',
    title: text('退回补正'),
    remarks: [
      { part: parts[1], result: 'reopened', comment: '补报水效' },
      { part: parts[0], result: 'in-order', comment: '' },
    ],
  };
  open(anApplication({ stage: { key: 'returned', title: text('退回补正') }, history: [drafted, reviewed] }));
  const history = within(await screen.findByRole('region', { name: '办理过程' }));
  const [newest] = history.getAllByRole('listitem');
  expect(newest?.textContent).toMatch(
    /退回补正.*正安县工信部门 · 王芳.*绿色化发展水平较高 退回补正补报水效其余 1 个部分：符合/,
  );
  const asked = within(screen.getByRole('region', { name: '补正要求' }));
  expect(asked.getByRole('definition').textContent).toBe('补报水效');
});

test('one that is not there says so and leads to the list', async () => {
  open(null);
  await screen.findByRole('heading', { name: '没有这件申报' });
  expect(screen.getByRole('link', { name: '全部申报' }).getAttribute('href')).toBe('/applications');
});
