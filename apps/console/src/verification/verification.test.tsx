import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { anAct, anApplication, changed, parts } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { answerFiles } from '../evidence/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld, viewer } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import '../application/application-route.tsx';
import './verification-route.tsx';

beforeEach(() => {
  // jsdom makes no addresses for pictures.
  URL.createObjectURL = () => 'blob:photo';
  URL.revokeObjectURL = () => {};
});

const item = (key: string, zh: string) => ({
  item: { key, kind: 'number', unit: '%', title: text(zh), evidence: [text('合同')], options: [] },
  cells: [{ period: 'y2024', year: 2024, value: '12' }],
});

const prefecture = { ...viewer, role: 'prefecture' };

/** The prefecture in front of a factory, with a checklist of one line for innovation and none for green development. */
const openChecklist = async (mutations: Readonly<Record<string, unknown>> = {}) => {
  const form = { sections: [{ part: 'innovation', items: [item('innovation/platforms', '创新平台')] }] };
  const application = anApplication({
    form,
    stage: { key: 'preliminarily-reviewed', title: text('初审通过') },
    may: [anAct('recordVerification', '实地核查'), anAct('return', '退回补正')],
  });
  openConsole('/applications/application-1/verification', aWorld({ viewer: prefecture, application, ...mutations }));
  await screen.findByRole('heading', { name: '协同创新能力较强' });
};

const choose = async (name: string, result: string) =>
  userEvent.click(
    within(screen.getByRole('radiogroup', { name, hidden: true })).getByRole('radio', { name: result, hidden: true }),
  );
const record = () => screen.getByRole<HTMLButtonElement>('button', { name: '提交核查记录' });

describe('the checklist', () => {
  test('asks for every item that its criterion wants backed, with what was reported, and for the part where there is none', async () => {
    await openChecklist();
    screen.getByText('查看原件：合同');
    screen.getByText(/12 %/);
    expect(screen.getByRole('radiogroup', { name: '绿色化发展水平较高', hidden: true })).toBeDefined();
    expect(screen.getByRole('status').textContent).toMatch(/已查 0\/2 项/);
    expect(record().disabled).toBe(true);
  });

  test('survives a reload', async () => {
    await openChecklist();
    await choose('创新平台', '与申报一致');
    await userEvent.type(screen.getByRole('textbox', { name: '核查结论' }), '属实');
    document.body.replaceChildren();
    await openChecklist();
    expect(screen.getByRole('status').textContent).toMatch(/已查 1\/2 项/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '核查结论' }).value).toBe('属实');
  });

  test('is recorded with its lines and the photos that the gateway has', async () => {
    const given: unknown[] = [];
    const recordApplicationVerification = (args: unknown) => {
      given.push(args);
      return changed({ stage: { key: 'verified', title: text('已实地核查') } });
    };
    await openChecklist({ recordApplicationVerification });
    const sent = answerFiles({ status: 201, body: { id: 'photo-1' } });
    const photo = new File(['a picture'], '车间.jpg', { type: 'image/jpeg' });
    await userEvent.upload(screen.getByLabelText('为“创新平台”拍照', { selector: 'input' }), photo);
    await screen.findByText('已上传');
    expect(Object.fromEntries(sent[0] ?? [])).toMatchObject({ part: 'innovation', item: 'innovation/platforms' });
    await choose('创新平台', '与申报一致');
    await choose('绿色化发展水平较高', '与申报一致');
    await userEvent.type(screen.getByRole('textbox', { name: '核查结论' }), '属实');
    await userEvent.click(record());
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(form.getByRole('button', { name: /实地核查$/ }));
    await waitFor(() =>
      expect(given).toMatchObject([
        {
          opinion: '属实',
          checks: [
            {
              part: 'innovation',
              result: 'as_reported',
              items: [{ item: 'innovation/platforms', result: 'as_reported', photos: ['photo-1'] }],
            },
            { part: 'green', result: 'as_reported', items: [] },
          ],
        },
      ]),
    );
    await screen.findByRole('heading', { name: '正安县吉他产业集群' });
    expect(Object.keys(localStorage).filter((key) => key.startsWith('qunxing.visit'))).toEqual([]);
  });

  test('waits for photos that were taken without a connection', async () => {
    await openChecklist();
    const sent = answerFiles();
    const photo = new File(['a picture'], '车间.jpg', { type: 'image/jpeg' });
    await userEvent.upload(screen.getByLabelText('为“创新平台”拍照', { selector: 'input' }), photo);
    await screen.findByText('待上传');
    await choose('创新平台', '与申报一致');
    expect(record().disabled).toBe(true);
    const [before] = sent;
    const again = answerFiles({ status: 201, body: { id: 'photo-1' } });
    window.dispatchEvent(new Event('online'));
    await screen.findByText('已上传');
    expect(again[0]?.get('key')).toBe(before?.get('key'));
    expect(record().disabled).toBe(false);
  });

  test('leads to the return where something differs, which begins with what was found', async () => {
    await openChecklist();
    await choose('创新平台', '与申报不符');
    await userEvent.type(screen.getByRole('textbox', { name: '关于“创新平台”的说明' }), '平台未运行');
    expect(record().disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: '退回补正' }));
    const form = within(await screen.findByRole('dialog'));
    expect(form.getByDisplayValue('创新平台：平台未运行')).toBeDefined();
    expect(parts).toHaveLength(2);
  });
});
