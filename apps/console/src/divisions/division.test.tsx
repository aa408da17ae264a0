import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aRevision, text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './division-route.tsx';

const china = { code: '000000', name: '全国', english: 'China', level: 'nation', parent: null };
const guizhou = { code: '520000', name: '贵州省', english: 'Guizhou Province', level: 'province', parent: null };
const zunyi = { code: '520300', name: '遵义市', english: 'Zunyi City', level: 'prefecture', parent: guizhou };
const figure = (id: string, subject: string, label: string, value: string) =>
  aRevision({ id, subject, label: text(label), value, unit: '亿元', unusedReason: text('是合计数，不是一个集群。') });
const liquor = figure('f-1', '贵州省白酒(全省，对照)', '产值', '1204.4');
const first = figure('f-2', '全国第一批100个集群(汇总)', '产值', '25000');
const second = figure('f-3', '全国200个集群(汇总)', '产值', '19000');

const open = (code: string, parts: Readonly<Record<string, unknown>> = {}) => {
  const all = [
    { ...china, figures: [first, second] },
    { ...guizhou, figures: [liquor] },
    { ...zunyi, figures: [] },
  ];
  return openConsole(
    `/divisions/${code}`,
    aWorld({
      division: ({ code: asked }: { readonly code: string }) => all.find((one) => one.code === asked) ?? null,
      divisions: all.slice(1),
      programmes: [{ key: 'guizhou', division: guizhou, industrialBases: [text('全国重要的白酒生产基地')] }],
      schemeFigures: [
        { scheme: text('江西省'), about: text('创新'), value: '10', unit: '分', meaning: text('一级指标权重') },
      ],
      ...parts,
    }),
  );
};

test('a province tells what was published about it with the reason and the source, its bases and its clusters', async () => {
  open('520000');
  expect(await screen.findByRole('heading', { level: 1, name: '贵州省' })).toBeTruthy();
  const subject = within(screen.getByRole('region', { name: '贵州省白酒(全省，对照)' }));
  const row = subject.getByRole('rowheader', { name: /产值/ }).closest('tr');
  expect(row?.textContent).toContain('1,204.4 亿元');
  expect(row?.textContent).toContain('是合计数，不是一个集群。');
  expect(
    within(row ?? document.body)
      .getByRole('link')
      .getAttribute('href'),
  ).toMatch(/^http/);
  expect(screen.getByText('全国重要的白酒生产基地')).toBeTruthy();
  expect((await screen.findByText('正安县吉他产业集群')).closest('a')?.getAttribute('href')).toBe(
    '/clusters/cluster-1',
  );
  expect(screen.queryByText('其他方案公布的数值')).toBeNull();
});

test('a division without figures of its own says so and leads to those that have some', async () => {
  const router = open('520300');
  const elsewhere = within(await screen.findByRole('region', { name: '没有关于遵义市整体的公开数据' }));
  expect(elsewhere.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['全国', '贵州省']);
  expect(within(screen.getByRole('navigation', { name: '上级行政区划' })).getAllByRole('link')).toHaveLength(2);
  expect((await screen.findByRole('link', { name: '在集群列表中查看' })).getAttribute('href')).toBe(
    '/clusters?prefecture=520300',
  );
  await userEvent.click(elsewhere.getByRole('link', { name: '全国' }));
  expect(router.state.location.pathname).toBe('/divisions/000000');
});

test('the nation keeps its totals apart by subject and shows the numbers of other schemes, no clusters', async () => {
  open('000000');
  expect(await screen.findByRole('region', { name: '全国200个集群(汇总)' })).toBeTruthy();
  expect(screen.getByRole('region', { name: '全国第一批100个集群(汇总)' })).toBeTruthy();
  expect(screen.getByText('一级指标权重')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: '集群' })).toBeNull();
  expect(screen.queryByRole('navigation', { name: '上级行政区划' })).toBeNull();
});

test('a code of no division says what to do', async () => {
  open('999999');
  expect(await screen.findByRole('heading', { level: 1, name: '没有这个行政区划' })).toBeTruthy();
});
