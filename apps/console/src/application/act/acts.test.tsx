import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { text } from '../../cluster/testing.ts';
import { openConsole } from '../../testing/console.tsx';
import { aWorld } from '../../testing/world.ts';
import { anAct, anApplication, changed, refused } from '../testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../application-route.tsx';

type Given = Readonly<Record<string, unknown>>;

const next = { stage: { key: 'next', title: text('下一环节') } };

/** Opens an application that allows one act, and notes what the mutation is given. */
function open(
  act: ReturnType<typeof anAct>,
  mutation: string,
  answers: readonly unknown[] = [changed(next)],
  parts: Given = {},
) {
  const given: Given[] = [];
  const answer = (args: Given) => {
    given.push(args);
    return answers[Math.min(given.length, answers.length) - 1];
  };
  openConsole(
    '/applications/application-1',
    aWorld({ application: anApplication({ may: [act], ...parts }), [mutation]: answer }),
  );
  return given;
}

/** antd puts a space between two characters, and before them a sign while it sends. */
const button = (name: string) => new RegExp(`^(loading )?${[...name].join('\\s*')}$`);

/** Presses the button of an act, which opens its form. */
async function begin(name: string) {
  await userEvent.click(await screen.findByRole('button', { name: button(name) }));
  const form = within(await screen.findByRole('dialog'));
  return { form, send: () => userEvent.click(form.getByRole('button', { name: button(name) })) };
}

const done = (name: string) => screen.findByText(`已办理：${name}`);

test('submits with a reason for each missing item, and shows the new stage', async () => {
  const missing = [
    { key: 'green/water', title: text('水效') },
    { key: 'green/energy', title: text('能效') },
  ];
  const given = open(anAct('submit', '提交申报'), 'submitApplication', [changed(next)], { missing });
  const { form, send } = await begin('提交申报');
  form.getByText(/锁定/);
  await userEvent.type(await form.findByRole('textbox', { name: '水效' }), '尚未统计');
  await userEvent.click(form.getByRole('button', { name: '将第一项的原因填入其余空项' }));
  await send();
  await done('提交申报');
  const reason = '尚未统计';
  expect(given).toMatchObject([
    {
      application: 'application-1',
      version: 1,
      blanks: [
        { item: 'green/water', reason },
        { item: 'green/energy', reason },
      ],
    },
  ]);
  screen.getByText('下一环节');
});

test.each([
  ['withdraw', '撤回', 'withdrawApplication', '理由', 'reason'],
  ['decline', '不予受理', 'declineApplication', '理由', 'reason'],
  ['accept', '受理', 'acceptApplication', '意见（可不填）', 'comment'],
  ['checkCompleteness', '完整性审查', 'checkApplicationCompleteness', '意见（可不填）', 'comment'],
])('%s is done with the words that were typed', async (verb, name, mutation, field, argument) => {
  const given = open(anAct(verb, name), mutation);
  const { form, send } = await begin(name);
  await userEvent.type(form.getByRole('textbox', { name: field }), '核对无误');
  await send();
  await done(name);
  expect(given).toMatchObject([{ application: 'application-1', version: 1, [argument]: '核对无误' }]);
});

const choose = (form: ReturnType<typeof within>, part: string, result: string) =>
  userEvent.click(within(form.getByRole('radiogroup', { name: part })).getByRole('radio', { name: result }));

test('reviews part by part with an opinion', async () => {
  const given = open(anAct('review', '初审'), 'reviewApplication');
  const { form, send } = await begin('初审');
  await choose(form, '协同创新能力较强', '符合');
  await choose(form, '绿色化发展水平较高', '存疑');
  await userEvent.type(form.getByRole('textbox', { name: '对“绿色化发展水平较高”的说明' }), '缺水效凭证');
  await userEvent.type(form.getByRole('textbox', { name: '审核意见' }), '拟通过');
  await send();
  await done('初审');
  expect(given).toMatchObject([
    {
      opinion: '拟通过',
      findings: [
        { part: 'innovation', result: 'in_order', comment: '' },
        { part: 'green', result: 'doubtful', comment: '缺水效凭证' },
      ],
    },
  ]);
});

test('records the day of a visit and what was seen', async () => {
  const given = open(anAct('recordVerification', '实地核查'), 'recordApplicationVerification');
  const { form, send } = await begin('实地核查');
  const day = form.getByLabelText('核查日期');
  await userEvent.clear(day);
  await userEvent.type(day, '2026-11-21');
  await choose(form, '协同创新能力较强', '与申报一致');
  await userEvent.type(form.getByRole('textbox', { name: '核查结论' }), '属实');
  await send();
  await done('实地核查');
  const checks = [{ part: 'innovation', result: 'as_reported', comment: '' }];
  expect(given).toMatchObject([{ visitedOn: '2026-11-21', opinion: '属实', checks }]);
});

test('returns the chosen parts with what is asked, and keeps findings on others', async () => {
  const given = open(anAct('return', '退回补正'), 'returnApplication');
  const { form, send } = await begin('退回补正');
  await choose(form, '绿色化发展水平较高', '退回补正');
  await userEvent.type(form.getByRole('textbox', { name: '对“绿色化发展水平较高”的说明' }), '补报水效');
  await choose(form, '协同创新能力较强', '符合');
  await send();
  await done('退回补正');
  expect(given).toMatchObject([
    { reopened: [{ part: 'green', comment: '补报水效' }], findings: [{ part: 'innovation', result: 'in_order' }] },
  ]);
});

test('a refusal stands in place and what was typed stays, also when the form was closed meanwhile', async () => {
  const given = open(anAct('withdraw', '撤回'), 'withdrawApplication', [refused('请填写撤回的理由。'), changed(next)]);
  const { form, send } = await begin('撤回');
  await userEvent.type(form.getByRole('textbox', { name: '理由' }), '暂缓');
  await send();
  await form.findByText('请填写撤回的理由。');
  await userEvent.click(form.getByRole('button', { name: button('先不办') }));
  const again = await begin('撤回');
  expect(again.form.getByRole('textbox', { name: '理由' })).toHaveProperty('value', '暂缓');
  await again.send();
  await done('撤回');
  expect(given[1]?.key).toBe(given[0]?.key);
});

test('a conflict shows the application as it is now, and the next try is made on that', async () => {
  const now = anApplication({ version: 7, stage: { key: 'returned', title: text('退回补正') }, may: [] });
  const message = text('该申报已被他人更新。');
  const conflict = { __typename: 'ApplicationConflict', application: now, message };
  const given = open(anAct('withdraw', '撤回'), 'withdrawApplication', [conflict, changed(next)]);
  const { form, send } = await begin('撤回');
  await userEvent.type(form.getByRole('textbox', { name: '理由' }), '暂缓');
  await send();
  await form.findByText('该申报已被他人更新。');
  form.getByText('现处环节：退回补正');
  await send();
  await done('撤回');
  expect(given.map(({ version, reason }) => [version, reason])).toEqual([
    [1, '暂缓'],
    [7, '暂缓'],
  ]);
  expect(given[1]?.key).not.toBe(given[0]?.key);
});

test('a try that went unanswered is repeated as the same request', async () => {
  const keys: unknown[] = [];
  const withdrawApplication = ({ key }: Given) => {
    keys.push(key);
    if (keys.length === 1) throw new Error('away');
    return changed(next);
  };
  openConsole('/applications/application-1', aWorld({ application: anApplication(), withdrawApplication }));
  const { form, send } = await begin('撤回');
  await send();
  await form.findByText(/同一次办理不会重复生效/);
  await send();
  await done('撤回');
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
});
