import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aPage, aWorld, viewer } from '../testing/world.ts';
import { aCandidate, aList, aMember, listChanged } from './testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './recommendation-route.tsx';
import './recommendations-route.tsx';

type Given = Readonly<Record<string, unknown>>;

const zunyi = { code: '520300', name: '遵义市', english: 'Zunyi City', level: 'prefecture', parent: null };
const prefecture = { ...viewer, role: 'prefecture', division: zunyi };

const evaluation = { id: 'evaluation-1', verdict: 'met', provisional: true };
const judged = anApplication({ id: 'application-1', evaluation });

/** Opens the desk of 遵义市 and notes what the mutations are given. */
function open(list: Given, mutations: Readonly<Record<string, unknown>> = {}) {
  const given: Given[] = [];
  const noted = Object.entries(mutations).map(([name, answer]) => [
    name,
    (args: Given) => {
      given.push(args);
      return answer;
    },
  ]);
  openConsole(
    '/recommendations/guizhou-exercise/520300',
    aWorld({
      viewer: prefecture,
      recommendationList: list,
      applications: () => aPage(judged),
      ...Object.fromEntries(noted),
    }),
  );
  return given;
}

const members = async () => within(await screen.findByRole('list', { name: '已列入的集群' }));
const names = async () =>
  (await members()).getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);
const button = (name: string) => new RegExp(`^(loading )?${[...name].join('\\s*')}$`);

test('says how many places are taken, how many are left, and until when the list is to be sent', async () => {
  open(aList());
  await screen.findByText('已列入 2 个，名额 5 个，还可推荐 3 个');
  const [first] = (await members()).getAllByRole('listitem');
  await within(first ?? document.body).findByText('达标');
  screen.getByText('至 2099-12-31');
  expect(document.title).toBe('推荐 · 群星');
});

test('says what is missing to the fewest, and why the list cannot be sent yet', async () => {
  const obstacle = { code: 'RECOMMENDATION_TOO_FEW', message: text('目前只有 1 个。') };
  open(aList({ quota: { used: 1, least: 2, most: 5 }, obstacle }));
  await screen.findByText('已列入 1 个，名额 5 个，还可推荐 4 个，至少 2 个，还差 1 个');
  screen.getByText('暂不能报送：目前只有 1 个。');
});

test('arrow keys move a member, and the order is kept as one act', async () => {
  const given = open(aList(), { rankRecommendationList: listChanged() });
  const list = await members();
  list.getByRole('button', { name: /“湄潭茶业”的名次/ }).focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(await names()).toEqual(['湄潭茶业', '正安吉他']);
  screen.getByText('“湄潭茶业”移至第 1 位');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/“湄潭茶业”的名次：第 1 位/);
  await userEvent.click(screen.getByRole('button', { name: button('保存名次') }));
  expect(given).toMatchObject([{ list: 'list-1', version: 3, applications: ['application-2', 'application-1'] }]);
});

test('a row that is dragged over another takes its place, and the old order is one press away', async () => {
  open(aList());
  const [first, second] = (await members()).getAllByRole('listitem');
  if (!first || !second) throw new Error('two members');
  const dataTransfer = { effectAllowed: '' };
  fireEvent.dragStart(first, { dataTransfer });
  fireEvent.dragOver(second, { dataTransfer });
  fireEvent.dragEnd(first, { dataTransfer });
  expect(await names()).toEqual(['湄潭茶业', '正安吉他']);
  await userEvent.click(screen.getByRole('button', { name: '恢复原名次' }));
  expect(await names()).toEqual(['正安吉他', '湄潭茶业']);
});

test('who cannot be recommended says why, and who would make room', async () => {
  const obstacle = { code: 'RECOMMENDATION_QUOTA_EXHAUSTED', message: text('名额已用完。') };
  const [freeing] = [aMember('application-1', '正安吉他')].map(({ application }) => application);
  open(
    aList({
      quota: { used: 5, least: 2, most: 5 },
      candidates: [aCandidate('application-3', '仁怀酱酒', { obstacle, freeing: [freeing] })],
    }),
  );
  await screen.findByText('名额已用完。');
  screen.getByText('移出“正安吉他”即可腾出位置。');
  expect(screen.queryByRole('button', { name: button('推荐') })).toBeNull();
});

test('recommends a cluster under its niche', async () => {
  const given = open(aList(), { recommendApplication: listChanged() });
  await userEvent.click(await screen.findByRole('button', { name: button('推荐') }));
  const form = within(await screen.findByRole('dialog'));
  expect(form.getByRole('textbox', { name: '细分领域' })).toHaveProperty('value', '仁怀酱酒');
  await userEvent.click(form.getByRole('button', { name: button('推荐') }));
  expect(given).toMatchObject([{ list: 'list-1', application: 'application-3', niche: '仁怀酱酒' }]);
  expect(given[0]?.relaxation ?? null).toBeNull();
});

test('a niche that is taken asks for reason and document of the relaxation', async () => {
  const given = open(aList(), { recommendApplication: listChanged() });
  await userEvent.click(await screen.findByRole('button', { name: button('推荐') }));
  const form = within(await screen.findByRole('dialog'));
  const niche = form.getByRole('textbox', { name: '细分领域' });
  await userEvent.clear(niche);
  await userEvent.type(niche, '正安吉他');
  form.getByText(/该细分领域已由“正安吉他”占用/);
  await userEvent.type(form.getByRole('textbox', { name: '放宽理由' }), '西部地区');
  await userEvent.type(form.getByRole('textbox', { name: '依据文件' }), '黔工信〔2026〕1号');
  await userEvent.click(form.getByRole('button', { name: button('推荐') }));
  expect(given).toMatchObject([
    { niche: '正安吉他', relaxation: { reason: '西部地区', document: '黔工信〔2026〕1号' } },
  ]);
});

test('takes a cluster off with the reason', async () => {
  const given = open(aList(), { takeOffRecommendationList: listChanged() });
  const [off] = (await members()).getAllByRole('button', { name: button('移出') });
  if (off) await userEvent.click(off);
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByRole('textbox', { name: '理由' }), '数据有误');
  await userEvent.click(form.getByRole('button', { name: button('移出') }));
  expect(given).toMatchObject([{ version: 3, application: 'application-1', reason: '数据有误' }]);
});

test('before it is sent it shows exactly what is sent, and a refusal stands in place', async () => {
  const refused = { __typename: 'Refused', code: 'LIST_NUMBER_MISSING', message: text('推荐汇总表缺少文号。') };
  const given = open(aList(), { submitRecommendationList: refused });
  await userEvent.click(await screen.findByRole('button', { name: button('报送推荐汇总表') }));
  const form = within(await screen.findByRole('dialog'));
  expect(form.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent)).toEqual([
    '正安吉他',
    '湄潭茶业',
  ]);
  await userEvent.type(form.getByRole('textbox', { name: '文号' }), '遵工信报〔2026〕8号');
  await userEvent.click(form.getByRole('button', { name: button('报送推荐汇总表') }));
  await form.findByText('推荐汇总表缺少文号。');
  expect(given).toMatchObject([{ list: 'list-1', version: 3, number: '遵工信报〔2026〕8号' }]);
});

test('one that was sent is read only, with its number and day', async () => {
  open(
    aList({
      ...{ number: '遵工信报〔2026〕8号', submittedAt: '2026-11-22T02:00:00Z', may: [], candidates: [] },
      stage: { key: 'submitted', title: text('已报送') },
    }),
  );
  await screen.findByText('遵工信报〔2026〕8号');
  screen.getByText('2026-11-22');
  expect(screen.queryByRole('button', { name: /移出|推荐|名次/ })).toBeNull();
});

const round = { ...aList().round, standard: { key: 'guizhou-exercise', exercise: true } };

test('a prefecture without a list begins one where a round is open', async () => {
  const router = openConsole(
    '/recommendations',
    aWorld({
      viewer: prefecture,
      rounds: [round],
      recommendationLists: () => aPage(),
      recommendationList: aList(),
      openRecommendationList: listChanged(),
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: '新建推荐汇总表' }));
  await screen.findByRole('list', { name: '已列入的集群' });
  expect(router.state.location.pathname).toBe('/recommendations/guizhou-exercise/520300');
});

test('the province reads the lists that were sent, or that none was', async () => {
  const sent = aList({ number: '遵工信报〔2026〕8号', submittedAt: '2026-11-22T02:00:00Z' });
  openConsole('/recommendations', aWorld({ rounds: [round], recommendationLists: () => aPage(sent) }));
  const row = await screen.findByRole('row', { name: /遵义市.*演示批次.*遵工信报〔2026〕8号/ });
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/recommendations/guizhou-exercise/520300');
  expect(screen.queryByRole('button', { name: '新建推荐汇总表' })).toBeNull();
});
