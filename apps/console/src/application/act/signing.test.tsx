import { sha256Algorithm } from '@qunxing/evaluation';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { text } from '../../cluster/testing.ts';
import { startLanguage } from '../../phrases/start-language.ts';
import { openConsole } from '../../testing/console.tsx';
import { aWorld } from '../../testing/world.ts';
import { anAct, anApplication, changed, refused } from '../testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../application-route.tsx';

type Given = Readonly<Record<string, unknown>>;

const line = (zh: string, value: string) => ({
  label: { 'zh-CN': zh, en: `${zh} (en)` },
  value: { 'zh-CN': value, en: value },
});
const contentOf = (figures: string): string =>
  JSON.stringify({
    lines: [
      line('集群', '正安县吉他产业集群'),
      { ...line('锁定的申报数据', '8 个方面中 6 个达标'), fingerprint: figures },
    ],
  });
const waiting = (figures: string, more: Given = {}) => ({
  __typename: 'ToSign',
  content: contentOf(figures),
  enrolled: true,
  demonstrationCode: null,
  ...more,
});
const next = changed({ stage: { key: 'submitted', title: text('已提交') } });
const hashOf = (figures: string): string => `sha256:${sha256Algorithm.digest(contentOf(figures))}`;

/** Opens the form of the submission, and notes what the mutation is given. */
async function open(...answers: readonly unknown[]) {
  const given: Given[] = [];
  const submitApplication = (args: Given) => {
    given.push(args);
    const answer = answers[Math.min(given.length, answers.length) - 1];
    return typeof answer === 'function' ? answer() : answer;
  };
  const missing = [{ key: 'green/water', title: text('水效') }];
  const application = anApplication({ may: [anAct('submit', '提交申报')], missing });
  openConsole('/applications/application-1', aWorld({ application, submitApplication }));
  await userEvent.click(await screen.findByRole('button', { name: '提交申报' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(await form.findByRole('textbox', { name: '水效' }), '尚未统计');
  await userEvent.click(form.getByRole('button', { name: '提交申报' }));
  const sign = () => userEvent.click(form.getByRole('button', { name: /确认签署$/ }));
  return { form, given, sign, code: () => form.findByRole('textbox', { name: '动态验证码' }) };
}

test('shows exactly what is signed, and sends the hash of that with the code', async () => {
  const { form, given, sign, code } = await open(waiting('sha256:01'), next);
  const sheet = within(await form.findByRole('region', { name: '签署内容' }));
  expect(sheet.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '正安县吉他产业集群',
    '8 个方面中 6 个达标数据指纹 sha256:01',
  ]);
  sheet.getByText(hashOf('sha256:01'));
  await userEvent.type(await code(), '123456');
  await sign();
  await screen.findByText('已办理：提交申报');
  expect(given.map(({ signature }) => signature)).toEqual([null, { content: hashOf('sha256:01'), code: '123456' }]);
  expect(given[1]?.key).toBe(given[0]?.key);
});

test('a refused signature stands in place, and what is signed is shown as it is now', async () => {
  const { form, given, sign, code } = await open(
    waiting('sha256:01'),
    refused('签署内容与当前情况不一致。'),
    waiting('sha256:02'),
    next,
  );
  await userEvent.type(await code(), '123456');
  await sign();
  await form.findByText('签署内容与当前情况不一致。');
  form.getByText(hashOf('sha256:02'));
  expect(await code()).toHaveProperty('value', '');
  await userEvent.type(await code(), '654321');
  await sign();
  await screen.findByText('已办理：提交申报');
  expect(given.at(-1)?.signature).toEqual({ content: hashOf('sha256:02'), code: '654321' });
});

test('a signature that went unanswered is sent again as the same request', async () => {
  let tries = 0;
  const answer = () => {
    tries += 1;
    if (tries === 1) throw new Error('away');
    return next;
  };
  const { form, given, sign, code } = await open(waiting('sha256:01'), answer);
  await userEvent.type(await code(), '123456');
  await sign();
  await form.findByText(/同一次办理不会重复生效/);
  await sign();
  await screen.findByText('已办理：提交申报');
  expect(new Set(given.map(({ key }) => key)).size).toBe(1);
});

test('without a second factor the way to set one up is shown, and nothing typed is lost', async () => {
  const { form } = await open(waiting('sha256:01', { enrolled: false }));
  const link = within(await form.findByRole('note')).getByRole('link', { name: '前往安全设置（新窗口）' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/settings/security', '_blank']);
  await userEvent.click(form.getByRole('button', { name: '返回修改' }));
  expect(form.getByRole('textbox', { name: '水效' })).toHaveProperty('value', '尚未统计');
});

test('a demonstration account is shown its code, marked as an example', async () => {
  const { form, given, sign } = await open(waiting('sha256:01', { demonstrationCode: '246810' }), next);
  await form.findByText(/示例：演示账号此刻的验证码是/);
  await userEvent.click(form.getByRole('button', { name: /^填\s*入$/ }));
  await sign();
  await screen.findByText('已办理：提交申报');
  expect(given[1]?.signature).toMatchObject({ code: '246810' });
});

test('what is signed is read in English too', async () => {
  localStorage.setItem('qunxing.language', 'en');
  startLanguage();
  const submitApplication = () => waiting('sha256:01');
  const application = anApplication({ may: [anAct('submit', '提交申报')] });
  openConsole('/applications/application-1', aWorld({ application, submitApplication }));
  await userEvent.click(await screen.findByRole('button', { name: '提交申报' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(form.getByRole('button', { name: '提交申报' }));
  const sheet = within(await form.findByRole('region', { name: 'What you sign' }));
  sheet.getByText('集群 (en)');
});
