import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { parts } from '../../application/testing.ts';
import { text } from '../../cluster/testing.ts';
import { openConsole } from '../../testing/console.tsx';
import { aCluster, aPage, aWorld, viewer } from '../../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import './spot-check-route.tsx';
import './spot-checks-route.tsx';

const round = {
  key: 'guizhou-exercise',
  title: text('演示批次', 'Exercise round'),
  standard: { key: 'guizhou-exercise' },
};

/** An application that was drawn. */
const drawn = (id: string, name: string) => ({
  id,
  version: 4,
  stage: { key: 'reviewed', title: text('省级审核通过') },
  round,
  cluster: aCluster({ name }),
  parts,
  evaluation: null,
});

const guitars = drawn('application-1', '正安县吉他产业集群');
const tea = drawn('application-2', '湄潭县茶产业集群');

/** A draw of two, of which none was visited unless told otherwise. */
const aSpotCheck = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'spot-check-1',
  version: 1,
  stage: 'ordered',
  seed: '20261123',
  orderedAt: '2026-11-23T01:00:00Z',
  mayRecord: true,
  round,
  candidates: [{ risk: 1 }, { risk: 3 }, { risk: 1 }],
  drawn: [guitars, tea],
  records: [],
  signatures: [],
  ...changes,
});

const aRecord = (application: object, result: string, opinion: string) => ({
  visitedOn: '2026-11-24',
  result,
  opinion,
  application,
});

/** antd puts a space between two characters, and before them a sign while it sends. */
const button = (name: string) => new RegExp(`^(loading )?${[...name].join('\\s*')}$`);

describe('the page of a spot check', () => {
  const open = (spotCheck: unknown, parts: Readonly<Record<string, unknown>> = {}) =>
    openConsole('/review/spot-checks/spot-check-1', aWorld({ spotCheck, ...parts }));

  test('says with which seed how many of how many were drawn, and what the visits found', async () => {
    open(aSpotCheck({ records: [aRecord(guitars, 'as-reported', '属实')] }));
    await screen.findByText('种子 20261123');
    screen.getByText('3 件中抽 2 件');
    const list = within(screen.getByRole('region', { name: '抽查对象' }));
    list.getByText('属实');
    list.getByText('待抽查');
    expect(list.getAllByRole('button', { name: button('记录抽查') })).toHaveLength(1);
  });

  test('offers another visit where something differed, and nothing to who only reads', async () => {
    open(aSpotCheck({ mayRecord: false, records: [aRecord(guitars, 'differs', '设备已停用')] }));
    await screen.findByText('设备已停用');
    expect(screen.queryByRole('button', { name: button('记录抽查') })).toBeNull();
  });

  test('records a visit part by part', async () => {
    const given: unknown[] = [];
    const recordSpotCheck = (args: unknown) => {
      given.push(args);
      const records = [aRecord(guitars, 'as-reported', '属实')];
      return { __typename: 'SpotCheckChanged', spotCheck: aSpotCheck({ version: 2, records }) };
    };
    open(aSpotCheck({ drawn: [guitars] }), { recordSpotCheck });
    await userEvent.click(await screen.findByRole('button', { name: button('记录抽查') }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(
      within(form.getByRole('radiogroup', { name: '绿色化发展水平较高' })).getByRole('radio', { name: '与申报一致' }),
    );
    await userEvent.type(form.getByRole('textbox', { name: '抽查结论' }), '属实');
    await userEvent.click(form.getByRole('button', { name: button('记录抽查') }));
    await waitFor(() =>
      expect(given).toMatchObject([
        {
          spotCheck: 'spot-check-1',
          version: 1,
          application: 'application-1',
          checks: [{ part: 'green', result: 'as_reported' }],
          opinion: '属实',
        },
      ]),
    );
  });

  test('that is not there says so, with the way to the list', async () => {
    open(null);
    await screen.findByRole('heading', { name: '没有这次抽查' });
  });
});

describe('the list of spot checks', () => {
  test('says how far the visits are', async () => {
    const visited = aSpotCheck({ records: [aRecord(guitars, 'as-reported', '属实'), aRecord(tea, 'differs', '不符')] });
    openConsole('/review/spot-checks', aWorld({ spotChecks: () => aPage(visited) }));
    const line = await screen.findByRole('link', { name: /1\/2 件相符/ });
    expect(line.getAttribute('href')).toBe('/review/spot-checks/spot-check-1');
  });

  test('lets the province try a draw by seed and risk, and order the same', async () => {
    const [tried, ordered]: [unknown[], unknown[]] = [[], []];
    openConsole(
      '/review/spot-checks',
      aWorld({
        spotChecks: () => aPage(),
        rounds: [{ ...round, opensOn: { value: '2000-01-01' }, closesOn: { value: '2999-12-31' } }],
        spotCheckCandidates: [
          { application: guitars, risk: 1, reasons: [] },
          { application: tea, risk: 3, reasons: [text('有未结事件')] },
        ],
        drawSpotCheck: (args: unknown) => {
          tried.push(args);
          return { drawn: [tea], refused: null };
        },
        orderSpotCheck: (args: unknown) => {
          ordered.push(args);
          return { __typename: 'SpotCheckChanged', spotCheck: aSpotCheck() };
        },
      }),
    );
    await screen.findByText('还没有安排过抽查');
    await userEvent.click(screen.getByRole('button', { name: button('安排抽查') }));
    const form = within(await screen.findByRole('dialog'));
    await form.findByDisplayValue('有未结事件');
    await userEvent.type(form.getByRole('textbox', { name: /随机种子/ }), '7');
    await userEvent.click(form.getByRole('button', { name: button('试抽') }));
    await form.findByText('将抽中：湄潭县茶产业集群');
    await userEvent.click(form.getByRole('button', { name: button('安排抽查') }));
    const asked = {
      round: 'guizhou-exercise',
      seed: '7',
      count: 1,
      candidates: [
        { application: 'application-1', risk: 1, reasons: [] },
        { application: 'application-2', risk: 3, reasons: ['有未结事件'] },
      ],
    };
    await waitFor(() => expect(ordered).toMatchObject([asked]));
    expect(tried).toMatchObject([asked]);
  });

  test('is read and not ordered by others', async () => {
    const auditor = { ...viewer, role: 'auditor', division: null };
    openConsole('/review/spot-checks', aWorld({ viewer: auditor, spotChecks: () => aPage() }));
    await screen.findByText('还没有安排过抽查');
    expect(screen.queryByRole('button', { name: button('安排抽查') })).toBeNull();
  });
});
