import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../../testing/console.tsx';
import { aWorld } from '../../testing/world.ts';
import { anEvaluatedCluster, anEvaluation, aRevision, aSeries, text } from '../testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../cluster-route.tsx';
import './figures-route.tsx';

const page = '/clusters/cluster-1/figures';
const other = aRevision({
  id: 'revision-2',
  value: '25',
  qualifier: 'more than',
  source: 'http://www.gzculture.net/2',
});
const conflict = {
  period: '2022',
  year: 2022,
  conflicting: true,
  chosen: aRevision(),
  revisions: [aRevision(), other],
  choices: [
    {
      chosenAt: '2026-11-23T00:00:00.000Z',
      chosenBy: 'qunxing',
      revision: aRevision(),
      reason: text('没有“近”“超过”等限定'),
    },
  ],
};

const open = (parts: Readonly<Record<string, unknown>>) =>
  openConsole(page, aWorld({ cluster: anEvaluatedCluster([], parts) }));

test('sources that conflict stand side by side, the one in use marked with the reason', async () => {
  const router = open({ figures: [aSeries(conflict)] });
  const cell = await screen.findByRole('button', { name: /2 个来源.*600,000/ });
  expect(within(cell).getByTitle('来源不一致')).toBeTruthy();
  expect(cell.title).toContain('60 亿元');
  await userEvent.click(cell);
  const history = within(await screen.findByRole('dialog'));
  const used = (await history.findByText('采用')).closest('section');
  const unused = history.getByText('未采用').closest('section');
  expect(used?.textContent).toContain('60 亿元');
  expect(unused?.textContent).toContain('超过 25 亿元');
  expect(history.getByText(/没有“近”“超过”等限定/)).toBeTruthy();
  expect(router.state.location.search).toBe('?item=profile%2Fgross-output&period=2022');
});

test('a year that was not reported shows as a dash', async () => {
  const point = (year: number) => ({
    ...conflict,
    conflicting: false,
    revisions: [aRevision()],
    period: `${year}`,
    year,
  });
  const revenue = aSeries(point(2021));
  const series = { ...revenue, item: { ...revenue.item, key: 'profile/revenue', title: text('营业收入') } };
  open({ figures: [aSeries(point(2021), point(2022)), series] });
  const row = (await screen.findByRole('rowheader', { name: '营业收入' })).closest('tr');
  expect(row?.textContent).toContain('–');
});

test('says how many figures the standard read, and why it read none of those in use', async () => {
  const point = { ...conflict, conflicting: false, revisions: [aRevision()] };
  const evaluation = anEvaluation([], { known: 0, needed: 64, referenceDate: '2025-12-31' });
  open({ evaluation, figures: [aSeries({ ...point, period: '2018', year: 2018 }, point)] });
  const said = await screen.findByText(/按“国家标准（2022）”评价要用 64 个数，一个也没有读到。/);
  expect(said.textContent).not.toContain('2025');
  expect(said.textContent).toContain('2018、2022 年');
});

test('does not call figures left out that were read', async () => {
  open({ figures: [aSeries({ ...conflict, conflicting: false, revisions: [aRevision()] })] });
  const said = await screen.findByText(/要用 10 个数，读到 1 个/);
  expect(said.textContent).not.toContain('没有一个进入计算');
});

test('published figures that fit no item are shown with the reason', async () => {
  const unused = aRevision({
    label: text('产量', 'physical output'),
    value: '600',
    unit: '万把',
    qualifier: 'annual',
    text: null,
    unusedReason: text('没有填报项采用“产量”这一统计口径。'),
  });
  open({ unusedFigures: [unused] });
  const row = (await screen.findByRole('rowheader', { name: /产量/ })).closest('tr');
  expect(row?.textContent).toContain('全年 600 万把');
  expect(row?.textContent).toContain('没有填报项采用“产量”这一统计口径。');
  expect(screen.getByText('还没有可采用的数据')).toBeTruthy();
});

test('a figure that is kept from the person says so, there and in its history', async () => {
  const kept = aRevision({ value: '', text: null, withheld: true });
  open({ figures: [aSeries({ ...conflict, conflicting: false, chosen: kept, revisions: [kept], choices: [] })] });
  await userEvent.click(await screen.findByRole('button', { name: /不公开.*看来源与历史/ }));
  expect(await within(await screen.findByRole('dialog')).findByText('不公开')).toBeTruthy();
});
