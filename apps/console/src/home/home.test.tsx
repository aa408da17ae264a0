import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { guizhouMap } from '../testing/guizhou-map.ts';
import { aPage, aWorld, viewer, zhengan } from '../testing/world.ts';

const county = () => screen.findByRole('button', { name: /正安县.*1 个集群/ });

test('opens on published clusters under the standard of the instance', async () => {
  const asked: unknown[] = [];
  const { totals, ...world } = aWorld();
  openConsole('/', { ...world, totals: (question: unknown) => [asked.push(question), totals][1] });
  await county();
  expect(asked).toEqual([{ standard: 'national-2022', demonstration: false }]);
  expect(document.title).toBe('工作台 · 群星');
});

test('a layer of the map and a band of its legend stand in the address', async () => {
  const router = openConsole('/', aWorld());
  await county();
  await userEvent.click(screen.getByRole('radio', { name: '判定' }));
  const legend = screen.getByRole('list', { name: '图例（点选可筛选）' });
  await userEvent.click(within(legend).getByRole('button', { name: /达标 1/ }));
  expect(router.state.location.search).toBe('?layer=verdict&band=met');
  within(legend).getByRole('button', { name: /达标 1/, pressed: true });
});

test('the legend says how many counties and how many clusters have a verdict', async () => {
  openConsole('/?layer=verdict', aWorld());
  await county();
  screen.getByRole('button', { name: '达标 1 个县 · 1 个集群' });
});

test('a county whose clusters differ names each verdict, and stands under each of them in the legend', async () => {
  const byVerdict = [
    { verdict: 'not_met', count: 2 },
    { verdict: 'met', count: 1 },
  ];
  const countySummaries = [{ clusters: 3, known: 40, needed: 64, byVerdict, division: zhengan }];
  openConsole('/?layer=verdict&band=several', aWorld({ countySummaries }));
  await screen.findByRole('button', { name: /正安县.*达标 1未达标 2.*3 个集群/ });
  for (const name of [/^达标 1 个县/, /^未达标 1 个县/]) screen.getByRole('button', { name });
  screen.getByRole('button', { name: '判定不一 1 个县', pressed: true });
});

test('says why no published cluster is judged, and leads to one', async () => {
  const totals = {
    ...aWorld().totals,
    clusters: 16,
    known: 2,
    needed: 1024,
    byVerdict: [{ verdict: 'unset', count: 16 }],
  };
  openConsole('/', aWorld({ totals }));
  await county();
  const why = screen.getByText(/16 个集群都未判为达标或未达标/);
  expect(why.textContent).toContain('1,024 项数据中，公开来源合用的只有 2 项');
  const leadsTo = async (name: RegExp) => (await within(why).findByRole('link', { name })).getAttribute('href');
  expect(await leadsTo(/标准尚有数值未定/)).toBe('/standards/national-2022');
  expect(await leadsTo(/为例/)).toBe('/clusters/cluster-1/figures?standard=national-2022');
});

test('where the map cannot be read the list stands all the same, and the map can be asked for again', async () => {
  openConsole('/', aWorld());
  await screen.findByText('示意图没有读到');
  await county();
  globalThis.fetch = async () => guizhouMap();
  await userEvent.click(screen.getByRole('button', { name: '重新读取' }));
  await screen.findByRole('img', { name: /^示意图/ });
});

test('lists counties without clusters when asked', async () => {
  openConsole('/', aWorld());
  await county();
  expect(screen.queryByRole('button', { name: /湄潭县/ })).toBeNull();
  await userEvent.click(screen.getByRole('switch', { name: '也列出没有集群的县' }));
  screen.getByRole('button', { name: /湄潭县/ });
});

test('a county opens its clusters, and the way into the list', async () => {
  const router = openConsole('/', aWorld());
  await userEvent.click(await county());
  await screen.findByText('正安县吉他产业集群');
  expect(router.state.location.search).toBe('?county=520324');
  expect(screen.getByRole('link', { name: '在集群列表中查看' }).getAttribute('href')).toBe(
    '/clusters?kind=published&county=520324&standard=national-2022',
  );
});

const countyViewer = { ...viewer, role: 'county', division: zhengan };

test('a county’s own stands before all others with its clusters, and once only', async () => {
  const asked: unknown[] = [];
  const { clusters, ...world } = aWorld({ viewer: countyViewer, applications: () => aPage() });
  const noted = ({ filter }: { readonly filter: unknown }) => [asked.push(filter), clusters()][1];
  openConsole('/', { ...world, clusters: noted });
  const own = within(await screen.findByRole('region', { name: /^正安县/ }));
  const card = (await own.findByText('正安县吉他产业集群')).closest('a');
  expect(card?.getAttribute('href')).toBe('/clusters/cluster-1?standard=national-2022');
  expect(asked).toContainEqual({ county: '520324', demonstration: false, standard: 'national-2022' });
  expect(screen.queryByRole('button', { name: /^正安县/ })).toBeNull();
  await userEvent.click(screen.getByRole('switch', { name: '也列出没有集群的县' }));
  screen.getByRole('button', { name: /湄潭县/ });
});

test('a county without a cluster is told so in its own place', async () => {
  openConsole('/', aWorld({ viewer: countyViewer, countySummaries: [], applications: () => aPage() }));
  await screen.findByText('还没有本县集群的公开数据。');
});

test('demonstration data says so in the title of the page', async () => {
  openConsole('/?kind=demonstration', aWorld());
  await county();
  within(screen.getByRole('heading', { name: /工作台/ })).getByText('示例数据');
});

test('says that the server cannot be reached', async () => {
  openConsole('/', aWorld());
  await county();
  globalThis.fetch = async () => {
    throw new TypeError('Failed to fetch');
  };
  await userEvent.click(screen.getByRole('radio', { name: '示例数据' }));
  expect((await screen.findByRole('alert')).textContent).toContain('连接不上服务器');
});
