import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aCluster, aPage, aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './meetings-route.tsx';

type Given = Readonly<Record<string, unknown>>;

const applied = (id: string, name: string) => anApplication({ id, cluster: aCluster({ id: `cluster-${id}`, name }) });

const [guitars, tea] = [applied('application-1', '正安吉他'), applied('application-2', '湄潭茶业')];
const tiles = applied('application-3', '石阡建材');

const aCandidate = (application: ReturnType<typeof applied>, zh = '') => ({
  ...{ application, obstacle: zh ? { code: 'MEMBER_ELSEWHERE', message: text(zh) } : null },
});

const round = {
  key: 'guizhou-exercise',
  title: text('演示批次', 'Exercise round'),
  opensOn: { value: '2024-01-01' },
  closesOn: { value: '2099-12-31' },
};

const resolution = {
  ...{ selected: true, niche: '吉他制造', reason: '符合条件', relaxation: null },
  votes: { inFavor: 4, against: 1, abstained: 0 },
};

const aMeeting = (changes: Given = {}) => ({
  id: 'meeting-1',
  version: 2,
  ...{ number: null, minutes: null, convenedAt: '2026-11-23T01:00:00Z', closedAt: null, round },
  stage: { key: 'open', title: text('进行中') },
  present: ['甲', '乙', '丙', '丁', '戊'],
  ...{ quorum: 3, majority: 'majority_of_present' },
  may: [{ verb: 'resolve', title: text('表决') }],
  agenda: [
    { application: guitars, resolution },
    { application: tea, resolution: null },
  ],
  history: [],
  ...changes,
});

const changed = (changes: Given = {}) => ({
  __typename: 'DeliberationChanged',
  deliberation: aMeeting({ version: 3, ...changes }),
});

function open(meetings: readonly ReturnType<typeof aMeeting>[], mutation = '', answer: unknown = changed()) {
  const given: Given[] = [];
  openConsole(
    '/meetings',
    aWorld({
      rounds: [round],
      deliberations: () => aPage(...meetings),
      listCandidates: [aCandidate(guitars), aCandidate(tea), aCandidate(tiles, '该申报在另一场审议会议上，尚未表决。')],
      ...(mutation && { [mutation]: (args: Given) => [given.push(args), answer][1] }),
    }),
  );
  return given;
}

const button = (name: string) => new RegExp(`^(loading )?${[...name].join('\\s*')}$`);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name: button(name) }));

test('a meeting shows who is there, its majority, and what was decided with votes and reason', async () => {
  open([aMeeting()]);
  const meeting = within(await screen.findByRole('article', { name: '演示批次' }));
  meeting.getByText('5 人（最少 3 人）');
  meeting.getByText('赞成超过到会人数一半');
  const [decided, undecided] = meeting.getAllByRole('listitem');
  expect(decided?.textContent).toMatch(/正安吉他.*赞成 4，反对 1，弃权 0符合条件入选$/);
  within(undecided ?? document.body).getByRole('button', { name: button('表决') });
});

test('records the votes on an application, whose sum stands beside those present', async () => {
  const given = open([aMeeting()], 'resolveDeliberation');
  await press('表决');
  const form = within(await screen.findByRole('dialog'));
  const put = async (label: string, count: string) => {
    const field = form.getByRole('spinbutton', { name: label });
    await userEvent.clear(field);
    await userEvent.type(field, count);
  };
  await put('赞成', '2');
  form.getByText('合计 2 票，到会 5 人');
  await put('反对', '3');
  form.getByText('合计 5 票，到会 5 人');
  await userEvent.type(form.getByRole('textbox', { name: '理由' }), '梯度培育不足');
  await userEvent.click(form.getByRole('button', { name: button('表决') }));
  expect(given).toMatchObject([
    {
      ...{ deliberation: 'meeting-1', version: 2, application: 'application-2', reason: '梯度培育不足' },
      votes: { inFavor: 2, against: 3, abstained: 0 },
    },
  ]);
});

test('is closed with number and minutes, and says what becomes of whom', async () => {
  const agenda = [
    { application: guitars, resolution },
    { application: tea, resolution: { ...resolution, selected: false } },
  ];
  const refused = { __typename: 'Refused', code: 'MEETING_WITHOUT_MINUTES', message: text('缺少会议纪要。') };
  const may = [{ verb: 'closeMeeting', title: text('办结会议') }];
  const given = open([aMeeting({ agenda, may })], 'closeDeliberation', refused);
  await press('办结会议');
  const form = within(await screen.findByRole('dialog'));
  form.getByText(/1 件入选，转入公示；1 件未入选/);
  await userEvent.type(form.getByRole('textbox', { name: '文号' }), '黔工信会〔2026〕3号');
  await userEvent.click(form.getByRole('button', { name: button('办结会议') }));
  await form.findByText('缺少会议纪要。');
  expect(given).toMatchObject([{ deliberation: 'meeting-1', number: '黔工信会〔2026〕3号', minutes: '' }]);
});

test('is convened with those present and the applications that stay on the agenda; one that another meeting has cannot come on it', async () => {
  const given = open([], 'conveneDeliberation');
  await screen.findByText('还没有召开审议会议');
  await press('召开审议会议');
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByRole('textbox', { name: /到会有表决权/ }), '甲、乙{enter}丙');
  form.getByText('3 人（最少 3 人）');
  await userEvent.click(await form.findByRole('checkbox', { name: '湄潭茶业' }));
  expect(form.getByRole('checkbox', { name: '石阡建材' }).matches(':disabled:not(:checked)')).toBe(true);
  form.getByText(/在另一场审议会议上/);
  await userEvent.click(form.getByRole('button', { name: button('召开审议会议') }));
  expect(given).toMatchObject([
    {
      ...{ round: 'guizhou-exercise', present: ['甲', '乙', '丙'], quorum: 3 },
      ...{ majority: 'majority_of_present', applications: ['application-1'] },
    },
  ]);
});
