import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { instance } from '../testing/world.ts';

const message = { zh: '账号或密码不正确。', en: 'The account or the password is wrong.' };

test('leads who is not signed in to sign-in, and remembers the page asked for', async () => {
  const router = openConsole('/clusters?verdict=met', { viewer: null, instance });
  expect(await screen.findByRole('heading', { name: /群星/ })).toBeTruthy();
  expect(router.state.location.search).toBe(`?then=${encodeURIComponent('/clusters?verdict=met')}`);
});

test('the name of the instance stays whole, and may break at its dot', async () => {
  openConsole('/sign-in', { viewer: null, instance });
  const name = (await screen.findByText('贵州省', { selector: 'h1 span' })).parentElement;
  expect(name?.textContent).toBe('群星 · 贵州省');
  expect([...(name?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['群星 ·', '贵州省']);
});

test('says why signing in was refused', async () => {
  openConsole('/sign-in', {
    viewer: null,
    instance,
    signIn: { __typename: 'SignInRefused', code: 'SIGN_IN_CREDENTIALS_WRONG', message, retryAfterSeconds: null },
  });
  await userEvent.type(await screen.findByLabelText('账号'), 'county');
  await userEvent.type(screen.getByLabelText('密码'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: /^登\s*录$/ }));
  expect(await screen.findByText('账号或密码不正确。')).toBeTruthy();
});

test('asks for the code of the device where the account has one, and sends it with what was typed before', async () => {
  const sent: unknown[] = [];
  const missing = { zh: '请输入验证码。', en: 'Enter the code.' };
  openConsole('/sign-in', {
    viewer: null,
    instance,
    signIn: (given: unknown) => {
      sent.push(given);
      const code = 'SIGN_IN_SECOND_FACTOR_MISSING';
      return { __typename: 'SignInRefused', code, message: missing, retryAfterSeconds: null };
    },
  });
  await userEvent.type(await screen.findByLabelText('账号'), 'wang');
  await userEvent.type(screen.getByLabelText('密码'), 'four words');
  expect(screen.queryByLabelText('动态验证码')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^登\s*录$/ }));
  await userEvent.type(await screen.findByLabelText('动态验证码'), '123456');
  await userEvent.click(screen.getByRole('button', { name: /^登\s*录$/ }));
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toEqual([
    { login: 'wang', password: 'four words', code: null },
    { login: 'wang', password: 'four words', code: '123456' },
  ]);
});

test('offers the demonstration accounts of a demonstration instance', async () => {
  openConsole('/sign-in', { viewer: null, instance });
  expect(await screen.findByRole('button', { name: /县级工信部门.*正安县/ })).toBeTruthy();
});

test('leads to the directory of the office where there is one, and says why it led nowhere', async () => {
  openConsole('/sign-in?directory=unlinked', { viewer: null, instance: { ...instance, directory: true } });
  const link = await screen.findByRole('link', { name: '统一身份认证登录' });
  expect(link.getAttribute('href')).toBe('/directory/sign-in');
  await screen.findByText(/尚未关联本系统的账号/);
});
