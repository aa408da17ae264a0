import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aRevision, text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aCluster, aPage, aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './division-route.tsx';

const china = { code: '000000', name: '全国', english: 'China', level: 'nation', parent: null };
const guizhou = { code: '520000', name: '贵州省', english: 'Guizhou Province', level: 'province', parent: null };
const zunyi = { code: '520300', name: '遵义市', english: 'Zunyi City', level: 'prefecture', parent: guizhou };
const beijing = { code: '110000', name: '北京市', english: 'Beijing', level: 'province', parent: null };
const panxian = {
  ...{ code: '520222', name: '盘县', english: 'Pan County', level: 'county', parent: guizhou, validTo: '2017-04-13' },
  successor: { code: '520281', name: '盘州市', english: 'Panzhou City', level: 'county', parent: guizhou },
};
const invented = aCluster({ id: 'cluster-2', name: '示例集群', demonstration: true });
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
    { ...panxian, figures: [] },
    { ...beijing, figures: [] },
  ];
  return openConsole(
    `/divisions/${code}`,
    aWorld({
      division: ({ code: asked }: { readonly code: string }) => all.find((one) => one.code === asked) ?? null,
      divisions: ({ level }: { readonly level?: string }) =>
        all.slice(1, 3).filter((one) => !level || one.level === level),
      clusters: ({ filter }: { readonly filter: { readonly demonstration: boolean } }) =>
        filter.demonstration ? aPage(invented) : aPage(aCluster()),
      standard: { key: 'national-2022', title: text('国家标准（2022）') },
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
    '/clusters/cluster-1?standard=national-2022',
  );
  expect(screen.getByText('共 1 个集群 · 按国家标准（2022）评价')).toBeTruthy();
  expect(screen.queryByText('其他方案公布的数值')).toBeNull();
});

test('a division without figures of its own says so and leads to those that have some', async () => {
  const router = open('520300');
  const elsewhere = within(await screen.findByRole('region', { name: '没有关于遵义市整体的公开数据' }));
  expect(elsewhere.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['全国', '贵州省']);
  expect(within(screen.getByRole('navigation', { name: '上级行政区划' })).getAllByRole('link')).toHaveLength(2);
  await screen.findByRole('heading', { name: '示例集群' });
  await screen.findByText('正安县吉他产业集群');
  const lists = screen.getAllByRole('link', { name: '在集群列表中查看' });
  expect(lists.map((link) => link.getAttribute('href'))).toEqual([
    '/clusters?kind=published&prefecture=520300&standard=national-2022',
    '/clusters?kind=demonstration&prefecture=520300',
  ]);
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

test('clusters invented for demonstration are counted apart and shown by link only', async () => {
  open('520000');
  expect(await screen.findByRole('heading', { name: '示例集群' })).toBeTruthy();
  expect(screen.getByText('1 个，均为示例数据，不计入上面的集群。')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /集群/ }).map(({ textContent }) => textContent)).not.toContain('示例集群');
  expect(screen.queryByText(invented.name, { selector: 'strong' })).toBeNull();
});

test('another province has no clusters here and says whose are', async () => {
  open('110000');
  expect(await screen.findByRole('heading', { level: 1, name: '北京市' })).toBeTruthy();
  const clusters = screen.getByRole('region', { name: '集群' });
  expect(clusters.textContent).toBe('集群本系统只登记贵州省的集群。');
  expect(within(clusters).getByRole('link', { name: '贵州省' }).getAttribute('href')).toBe('/divisions/520000');
});

test('a division that is no more says until when it was and leads to what it is now', async () => {
  open('520222');
  expect((await screen.findByText(/有效至 2017-04-13/)).textContent).toBe('有效至 2017-04-13，现为盘州市。');
  expect(screen.getByRole('link', { name: '盘州市' }).getAttribute('href')).toBe('/divisions/520281');
  expect(screen.queryByText('这里还没有集群')).toBeNull();
});

test('a code of no division says what to do', async () => {
  open('999999');
  expect(await screen.findByRole('heading', { level: 1, name: '没有这个行政区划' })).toBeTruthy();
});
