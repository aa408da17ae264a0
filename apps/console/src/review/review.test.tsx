import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld, viewer } from '../testing/world.ts';
import { aPanel, aReview, aSeat, judged, panels } from './testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './case/review-route.tsx';
import './list/reviews-route.tsx';

const expert = { ...viewer, role: 'expert', division: null };
const open = (application: unknown, parts: Readonly<Record<string, unknown>> = {}) =>
  openConsole('/review/application-1', aWorld({ application, viewer: expert, ...parts }));
/** antd puts a space between two characters, and before them a sign while it sends. */
const button = (name: string) => new RegExp(`^(loading )?${[...name].join('\\s*')}$`);

describe('an expert', () => {
  test('judges every item on its anchored levels, with reasons, and hands them in once', async () => {
    const given: unknown[] = [];
    const judgeApplication = (args: unknown) => {
      given.push(args);
      const seats = [aSeat(1, { own: true, ...judged('met') }), aSeat(2)];
      const panel = { ...aPanel({ version: 4, may: [], seats }), application: aReview(null) };
      return { __typename: 'ExpertPanelChanged', panel };
    };
    open(aReview(aPanel()), { judgeApplication });
    const level = async (item: string, name: RegExp) =>
      userEvent.click(
        within(await screen.findByRole('radiogroup', { name: `“${item}”的等级` })).getByRole('radio', { name }),
      );
    await level('治理机制评判', /^具备有章程和运行记录$/);
    await level('服务体系评判', /^部分具备/);
    for (const item of ['治理机制评判', '服务体系评判'])
      await userEvent.type(screen.getByRole('textbox', { name: `“${item}”的理由` }), '见材料');
    expect(screen.getAllByText('已评 2/2 项')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: button('提交评判') }));
    const form = within(await screen.findByRole('dialog'));
    form.getByText(/不能再改/);
    await userEvent.click(form.getByRole('button', { name: button('提交评判') }));
    await screen.findByRole('region', { name: '评判对照' });
    expect(given).toMatchObject([
      {
        application: 'application-1',
        version: 3,
        judgements: [
          { item: 'mechanism', level: 'met', reason: '见材料' },
          { item: 'services', level: 'partial', reason: '见材料' },
        ],
      },
    ]);
  });

  test('is shown where the experts differ once they have handed in, and not who the others are', async () => {
    const seats = [aSeat(1, { own: true, ...judged('met') }), aSeat(2, judged('partial'))];
    open(aReview(aPanel({ may: [], seats })));
    const comparison = within(await screen.findByRole('region', { name: '评判对照' }));
    comparison.getByText(/^2 项意见不一致/);
    expect(comparison.getAllByText('专家 1（我）')).toHaveLength(2);
    expect(comparison.getAllByText('专家 2')).toHaveLength(2);
    expect(screen.queryByRole('region', { name: '专家组' })).toBeNull();
  });

  test('withdraws with a reason', async () => {
    const given: unknown[] = [];
    const recuseExpert = (args: unknown) => {
      given.push(args);
      return { __typename: 'Refused', code: 'LIST_REASON_MISSING', message: text('请填写理由。') };
    };
    open(aReview(aPanel()), { recuseExpert });
    await userEvent.click(await screen.findByRole('button', { name: button('回避') }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByRole('textbox', { name: '理由' }), '曾任顾问');
    await userEvent.click(form.getByRole('button', { name: button('回避') }));
    await form.findByText('请填写理由。');
    expect(given).toMatchObject([{ application: 'application-1', version: 3, reason: '曾任顾问' }]);
  });

  test('who was not assigned is told so, and led to the list', async () => {
    open(null);
    await screen.findByRole('heading', { name: '没有这项评审' });
    expect(screen.getByRole('link', { name: '全部评审' }).getAttribute('href')).toBe('/review');
  });
});

describe('the province', () => {
  const person = (login: string) => ({ expert: login, name: text(`专家${login}`), organization: text('示例大学') });
  const candidate = (login: string, obstacle: unknown = null) => {
    const { expert: id, ...called } = person(login);
    return { expert: { id, ...called, employer: null, load: 1, home: null, fields: [] }, obstacle };
  };

  test('assigns experts by rule, of whom those with a conflict cannot be chosen', async () => {
    const given: unknown[] = [];
    const assignExperts = (args: unknown) => {
      given.push(args);
      return { __typename: 'ExpertPanelChanged', panel: { ...aPanel(), application: aReview(null) } };
    };
    const conflict = { code: 'EXPERT_CONFLICTED', message: text('专家丙来自正安县，应当回避。') };
    const panelCandidates = [candidate('甲'), candidate('乙'), candidate('丙', conflict)];
    open(aReview(null, { mayAssignExperts: true }), { viewer, assignExperts, panelCandidates });
    await userEvent.click(await screen.findByRole('button', { name: button('组建专家组') }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(await form.findByRole('button', { name: '按规则选 2 名' }));
    expect(form.getByRole('checkbox', { name: /应当回避/ })).toHaveProperty('disabled', true);
    await userEvent.click(form.getByRole('button', { name: button('组建专家组') }));
    await waitFor(() => expect(given).toMatchObject([{ application: 'application-1', experts: ['甲', '乙'] }]));
  });

  test('sees who judges and why the review cannot be concluded yet', async () => {
    const seats = [aSeat(1, { ...person('甲'), ...judged('met') }), aSeat(2, person('乙'))];
    const obstacle = { code: 'EXPERTS_OUTSTANDING', message: text('以下专家尚未提交评判：专家乙。') };
    open(aReview(aPanel({ may: ['assignAnother', 'recuse'], seats, obstacle })), { viewer });
    const panel = within(await screen.findByRole('region', { name: '专家组' }));
    panel.getByText(/尚未提交评判：专家乙/);
    expect(panel.queryByRole('button', { name: button('汇总评审结果') })).toBeNull();
    panel.getByRole('button', { name: button('增派专家') });
    expect(panel.getAllByRole('button', { name: button('办理回避') })).toHaveLength(1);
  });
});

test('the list says what waits for the expert first, and what is done', async () => {
  const mine = aPanel();
  const done = aPanel({ id: 'panel-2', may: [], stage: 'concluded' });
  openConsole('/review', aWorld({ viewer: expert, expertPanels: () => panels(mine, done) }));
  await screen.findByRole('heading', { name: '待我评审' });
  screen.getByRole('heading', { name: '已汇总' });
  expect(screen.getAllByRole('link', { name: /0\/2 名专家已评判/ })[0]?.getAttribute('href')).toBe(
    '/review/application-1',
  );
});

test('the list without anything says what will be here and who brings it', async () => {
  openConsole('/review', aWorld({ viewer: expert, expertPanels: () => panels() }));
  await screen.findByText(/省工信厅指派后/);
});
