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

test('a visit stands in the history with its day', async () => {
  const [drafted] = anApplication().history;
  const verified = { ...drafted, sequence: 2, title: text('完成实地核查'), words: '属实', visitedOn: '2026-11-21' };
  open(anApplication({ history: [drafted, verified] }));
  const history = within(await screen.findByRole('region', { name: '办理过程' }));
  expect(history.getAllByRole('listitem')[0]?.textContent).toContain('核查日期：2026-11-21属实');
});

const [begun] = anApplication().history;
const handedIn = (sequence: number) => ({ ...begun, sequence, key: 'application.submitted', title: text('提交申报') });

test('one that was handed in again shows each figure before and now', async () => {
  const changes = {
    since: '2026-11-20T02:00:00Z',
    titlesJoined: 1,
    titlesLeft: 0,
    rosters: [{ year: 2025, joined: 2, left: 0, corrected: 3 }],
    figures: [
      {
        ...{ item: 'profile/gross-output', period: '2025', title: text('集群总产值'), withheld: false },
        ...{ before: text('50 亿元'), after: text('51 亿元') },
      },
      {
        ...{ item: 'green/water', period: '2025', title: text('水效'), withheld: false },
        ...{ before: null, after: text('12 家') },
      },
    ],
  };
  open(anApplication({ history: [begun, handedIn(2), handedIn(3)], changes }));
  const section = within(await screen.findByRole('region', { name: '补正后的变化' }));
  const rows = section.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows.slice(1)).toEqual(['集群总产值2025年50 亿元51 亿元', '水效2025年无数据12 家']);
  section.getByText('与 2026-11-20 10:00 提交的内容相比');
  section.getByText('2025 年企业名录：新增 2 家，减少 0 家，更正 3 家');
  section.getByText('资质称号：新增 1 项，减少 0 项');
});

test('one that was handed in once asks for no difference', async () => {
  open(anApplication({ history: [begun, handedIn(2)], changes: () => expect.unreachable() }));
  await screen.findByRole('region', { name: '办理过程' });
  expect(screen.queryByRole('region', { name: '补正后的变化' })).toBeNull();
});

test('one that is not there says so and leads to the list', async () => {
  open(null);
  await screen.findByRole('heading', { name: '没有这件申报' });
  expect(screen.getByRole('link', { name: '全部申报' }).getAttribute('href')).toBe('/applications');
});
