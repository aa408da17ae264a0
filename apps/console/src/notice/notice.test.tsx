import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aCluster, aPage, aWorld, viewer, zhengan } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './notices-route.tsx';

type Given = Readonly<Record<string, unknown>>;

const applied = (id: string, name: string) => anApplication({ id, cluster: aCluster({ id: `cluster-${id}`, name }) });
const [guitars, tea] = [applied('application-1', '正安吉他'), applied('application-2', '湄潭茶业')];

const round = {
  key: 'guizhou-exercise',
  title: text('演示批次', 'Exercise round'),
  opensOn: { value: '2024-01-01' },
  closesOn: { value: '2099-12-31' },
};

const member = (application: ReturnType<typeof applied>, standing: string, title: string) => ({
  ...{ application, cluster: application.cluster, applicant: zhengan },
  standing: { key: standing, title: text(title) },
});

const anObjection = (changes: Given = {}) => ({
  id: 'objection-1',
  version: 1,
  ...{ grounds: '产值不实', evidence: ['统计年鉴第 8 页'], filedAt: '2026-11-24T01:00:00Z' },
  ...{ reason: null, inadmissible: null, item: null, application: guitars },
  stage: { key: 'filed', title: text('待判断') },
  may: [{ verb: 'judgeAdmissibility', title: text('判断是否受理') }],
  objector: { name: '赵某', contact: '13800000000', files: [] },
  ...changes,
});

const aNotice = (changes: Given = {}) => ({
  id: 'notice-1',
  version: 1,
  ...{ number: '黔工信公示〔2026〕1号', round, closedAt: null, calendar: '2026.1', provisionalYears: [] },
  ...{ firstDay: '2026-11-26', lastDay: '2026-12-01', workingDays: 4, publishedAt: '2026-11-25T01:00:00Z' },
  stage: { key: 'running', title: text('公示中') },
  may: [{ verb: 'object', title: text('登记异议') }],
  members: [member(guitars, 'suspended', '暂停'), member(tea, 'noticed', '公示中')],
  objections: [anObjection()],
  history: [],
  ...changes,
});

function open(
  notices: readonly ReturnType<typeof aNotice>[],
  parts: Given = {},
  mutation = '',
  answer: unknown = null,
) {
  const given: Given[] = [];
  openConsole(
    '/notices',
    aWorld({
      rounds: [round],
      publicNotices: () => aPage(...notices),
      listCandidates: [guitars, tea].map((application) => ({ application, obstacle: null })),
      ...(mutation && { [mutation]: (args: Given) => [given.push(args), answer][1] }),
      ...parts,
    }),
  );
  return given;
}

const objectionChanged = {
  __typename: 'ObjectionChanged',
  objection: { ...anObjection({ version: 2, may: [] }), notice: aNotice() },
};
const button = (name: string) => new RegExp(`^(loading )?${[...name].join('\\s*')}$`);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name: button(name) }));
const dialog = async () => within(await screen.findByRole('dialog'));

test('a notice counts its working days and names each member with how it stands', async () => {
  open([aNotice()]);
  const notice = within(await screen.findByRole('article', { name: '黔工信公示〔2026〕1号' }));
  const days = within(notice.getByRole('list', { name: '公示日' })).getAllByRole('listitem');
  expect(days.map(({ textContent }) => textContent)).toEqual([
    ...['11-26第 1 日', '11-27第 2 日', '11-28休', '11-29休', '11-30第 3 日', '12-01第 4 日'],
  ]);
  const members = within(notice.getByRole('list', { name: '公示名单' })).getAllByRole('listitem');
  expect(members.map(({ textContent }) => textContent)).toEqual([
    '正安吉他正安县 · 西乐器制造暂停',
    '湄潭茶业正安县 · 西乐器制造公示中',
  ]);
});

test('a county reads the members and sees no objection', async () => {
  open([aNotice({ objections: [], may: [] })], { viewer: { ...viewer, role: 'county', division: zhengan } });
  await screen.findByRole('article', { name: '黔工信公示〔2026〕1号' });
  expect(screen.queryByRole('region', { name: '异议' })).toBeNull();
  expect(screen.queryByRole('button', { name: button('发布公示') })).toBeNull();
});

test('who objects is read on demand only', async () => {
  open([aNotice()]);
  const objections = within(await screen.findByRole('region', { name: '异议' }));
  expect(objections.queryByText(/赵某/)).toBeNull();
  await userEvent.click(objections.getByRole('button', { name: '查阅异议人（查阅将被记录）' }));
  await objections.findByText(/赵某 · 13800000000/);
});

test('takes in an objection with name, contact, grounds and evidence', async () => {
  const given = open([aNotice()], {}, 'fileObjection', objectionChanged);
  await press('登记异议');
  const form = await dialog();
  await userEvent.selectOptions(form.getByRole('combobox', { name: '被异议的集群' }), '湄潭茶业');
  await userEvent.type(form.getByRole('textbox', { name: '事实和理由' }), '名录重复');
  await userEvent.type(form.getByRole('textbox', { name: /证明材料/ }), '名录{enter}照片');
  await userEvent.type(form.getByRole('textbox', { name: '异议人姓名或单位' }), '赵某');
  await userEvent.type(form.getByRole('textbox', { name: '联系方式' }), '138');
  await userEvent.click(form.getByRole('button', { name: button('登记异议') }));
  expect(given).toMatchObject([
    { application: 'application-2', grounds: '名录重复', evidence: ['名录', '照片'], name: '赵某', contact: '138' },
  ]);
});

test('an objection is not looked into with the ground and the reason', async () => {
  const given = open([aNotice()], {}, 'judgeAdmissibility', objectionChanged);
  await press('判断是否受理');
  const form = await dialog();
  await userEvent.click(form.getByRole('radio', { name: '无法核实' }));
  await userEvent.type(form.getByRole('textbox', { name: '理由' }), '材料无法核对');
  await userEvent.click(form.getByRole('button', { name: button('判断是否受理') }));
  expect(given).toMatchObject([
    { objection: 'objection-1', version: 1, inadmissible: { because: 'unverifiable', reason: '材料无法核对' } },
  ]);
});

test('one that was admitted is decided with the reason, and a refusal stands in place', async () => {
  const may = [{ verb: 'decideObjection', title: text('作出处理决定') }];
  const refused = { __typename: 'Refused', code: 'LIST_REASON_MISSING', message: text('须写明理由。') };
  const given = open([aNotice({ objections: [anObjection({ may })] })], {}, 'decideObjection', refused);
  await press('作出处理决定');
  const form = await dialog();
  await userEvent.click(form.getByRole('radio', { name: '异议成立' }));
  await userEvent.click(form.getByRole('button', { name: button('作出处理决定') }));
  await form.findByText('须写明理由。');
  expect(given).toMatchObject([{ objection: 'objection-1', outcome: 'upheld', reason: '' }]);
});

test('a notice is published with those that were selected, from a day on', async () => {
  const changed = { __typename: 'PublicNoticeChanged', notice: aNotice() };
  const given = open([], {}, 'publishNotice', changed);
  await screen.findByText('还没有公示');
  await press('发布公示');
  const form = await dialog();
  await form.findByText('湄潭茶业');
  const day = form.getByLabelText('公示首日');
  await userEvent.clear(day);
  await userEvent.type(day, '2026-11-26');
  await userEvent.type(form.getByRole('textbox', { name: '文号' }), '黔工信公示〔2026〕1号');
  await userEvent.click(form.getByRole('button', { name: button('发布公示') }));
  expect(given).toMatchObject([
    { firstDay: '2026-11-26', applications: ['application-1', 'application-2'], number: '黔工信公示〔2026〕1号' },
  ]);
});

test('is closed after its last day', async () => {
  const may = [{ verb: 'closeNotice', title: text('办结公示') }];
  const changed = { __typename: 'PublicNoticeChanged', notice: aNotice({ may: [], closedAt: '2026-12-02T01:00:00Z' }) };
  const given = open([aNotice({ may })], {}, 'closeNotice', changed);
  await press('办结公示');
  await userEvent.click((await dialog()).getByRole('button', { name: button('办结公示') }));
  expect(given).toMatchObject([{ notice: 'notice-1', version: 1 }]);
});
