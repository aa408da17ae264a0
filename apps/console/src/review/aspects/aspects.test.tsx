import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { anAct, anApplication, changed } from '../../application/testing.ts';
import { text } from '../../cluster/testing.ts';
import { aFile } from '../../evidence/testing.ts';
import { openConsole } from '../../testing/console.tsx';
import { aWorld, viewer } from '../../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../../application/application-route.tsx';
import './aspects-route.tsx';

const levels = [
  { value: 'partial', title: text('部分具备'), anchor: text('章程未定') },
  { value: 'met', title: text('具备'), anchor: text('有章程和运行记录') },
];
const anItem = (key: string, kind: string, title: string) => ({
  parts: ['innovation'],
  item: { key, kind, title: text(title), help: text('认定标准（四）'), options: kind === 'judged' ? levels : [] },
});

const returned = {
  ...anApplication().history[0],
  sequence: 2,
  key: 'application.returned',
  remarks: [{ part: { key: 'innovation', title: text('协同创新') }, result: 'reopened', comment: '请补充合作协议' }],
};

const changes = {
  since: '2026-11-18T01:00:00Z',
  titlesJoined: 0,
  titlesLeft: 0,
  rosters: [],
  figures: [
    {
      item: 'innovation/platforms',
      title: text('创新平台'),
      period: '2024',
      before: text('2 个'),
      after: text('3 个'),
      withheld: false,
    },
  ],
};

/** An application that came back: innovation was open again, what was found about green development stands. */
const openReview = async (mutations: Readonly<Record<string, unknown>> = {}) => {
  const items = [
    anItem('innovation/platforms', 'number', '创新平台'),
    anItem('innovation/mechanism', 'judged', '协同机制'),
  ];
  const application = anApplication({
    may: [anAct('review', '初审通过'), anAct('return', '退回补正')],
    form: {
      sections: [{ part: 'innovation', items }],
      statements: [{ slot: 'statement/innovation', text: '已建三个平台' }],
    },
    standingFindings: [
      { part: { key: 'green', title: text('绿色') }, result: 'in-order', comment: '', at: '2026-11-17T01:00:00Z' },
    ],
    history: [...anApplication().history, returned],
    changes,
    evidence: [aFile()],
  });
  openConsole(
    '/applications/application-1/review',
    aWorld({ viewer: { ...viewer, role: 'prefecture' }, application, ...mutations }),
  );
  const innovation = await screen.findByRole('region', { name: '协同创新能力较强' });
  return { innovation: within(innovation), green: within(screen.getByRole('region', { name: '绿色化发展水平较高' })) };
};

const find = async (part: ReturnType<typeof within>, name: string, result: string) =>
  userEvent.click(within(part.getByRole('radiogroup', { name })).getByRole('radio', { name: result }));
/** antd puts a space between two characters. */
const button = (name: string) =>
  screen.getByRole<HTMLButtonElement>('button', { name: new RegExp(`^${[...name].join('\\s*')}$`) });

describe('a review aspect by aspect', () => {
  test('shows what was asked, what changed since, what is stated and the evidence that came since', async () => {
    const { innovation, green } = await openReview();
    innovation.getByText('请补充合作协议');
    await innovation.findByText('3 个');
    innovation.getByText('已建三个平台');
    await innovation.findByText('补正后新增');
    green.getByText(/此前结论“符合”（2026-11-17）继续有效/);
    expect(green.queryByText('3 个')).toBeNull();
  });

  test('is ended with the findings of now, the judgements and the opinion', async () => {
    const given: unknown[] = [];
    const reviewApplication = (args: unknown) => {
      given.push(args);
      return changed({ stage: { key: 'preliminarily-reviewed', title: text('初审通过') } });
    };
    const { innovation } = await openReview({ reviewApplication });
    expect(button('初审通过').disabled).toBe(true);
    await userEvent.click(await innovation.findByRole('radio', { name: /^具备/ }));
    await userEvent.type(innovation.getByRole('textbox', { name: '“协同机制”的理由' }), '见会议记录');
    await find(innovation, '“协同创新能力较强”的审查结论', '符合');
    await userEvent.type(screen.getByRole('textbox', { name: '审查意见' }), '同意推荐');
    await userEvent.click(button('初审通过'));
    const form = within(await screen.findByRole('dialog'));
    form.getByText(/同时提交 1 项评判/);
    await userEvent.click(form.getByRole('button', { name: '初审通过' }));
    await waitFor(() =>
      expect(given).toMatchObject([
        {
          findings: [{ part: 'innovation', result: 'in_order' }],
          judgements: [{ item: 'innovation/mechanism', level: 'met', reason: '见会议记录' }],
          opinion: '同意推荐',
        },
      ]),
    );
    await screen.findByRole('region', { name: /办理过程|过程/ });
    expect(Object.keys(localStorage).filter((key) => key.startsWith('qunxing.aspects'))).toEqual([]);
  });

  test('keeps what was found and judged over a reload', async () => {
    const { innovation } = await openReview();
    await userEvent.click(await innovation.findByRole('radio', { name: /^部分具备/ }));
    await find(innovation, '“协同创新能力较强”的审查结论', '存疑');
    cleanup();
    const after = await openReview();
    await waitFor(() =>
      expect(after.innovation.getByRole<HTMLInputElement>('radio', { name: /^部分具备/ }).checked).toBe(true),
    );
    expect(after.innovation.getByRole<HTMLInputElement>('radio', { name: '存疑' }).checked).toBe(true);
    expect(button('初审通过').disabled).toBe(true);
  });

  test('leads to the return where a part is to open again, which begins with what is asked', async () => {
    const { innovation } = await openReview();
    await find(innovation, '“协同创新能力较强”的审查结论', '退回补正');
    await userEvent.type(innovation.getByRole('textbox', { name: /协同创新能力较强/ }), '缺协议原件');
    expect(button('初审通过').disabled).toBe(true);
    await userEvent.click(button('退回补正'));
    const form = within(await screen.findByRole('dialog'));
    expect(form.getByDisplayValue('缺协议原件')).toBeDefined();
  });
});
