import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aWorld, instance, viewer, zhengan } from '../testing/world.ts';

const organization = { zh: '正安县工信局', en: 'Bureau of Zheng’an' };
const invitation = {
  id: 'invitation-1',
  name: '王明',
  role: 'county',
  organization,
  division: zhengan,
  expiresAt: '2026-03-09T01:00:00Z',
};
const nobody = { viewer: null, instance };

test('whoever has the link sees to what they are invited, and takes it up with a password of their own', async () => {
  const sent: unknown[] = [];
  const told = { zh: '该账号已被使用，请另选一个。', en: 'The login is taken.' };
  openConsole('/invitation#the-token', {
    ...nobody,
    invitation: ({ token }: { readonly token: string }) => (token === 'the-token' ? invitation : null),
    acceptInvitation: (given: unknown) => {
      sent.push(given);
      return { __typename: 'InvitationRefused', message: told };
    },
  });
  await screen.findByText('王明，您被邀请担任：');
  screen.getByText('县级工信部门 · 正安县');
  await userEvent.type(screen.getByLabelText('账号'), 'wang');
  await userEvent.type(screen.getByLabelText('密码'), 'four unrelated words');
  await userEvent.type(screen.getByLabelText('再次输入密码'), 'four unrelated');
  await userEvent.click(screen.getByRole('button', { name: '接受并登录' }));
  await screen.findByText('两次输入的密码不一致');
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('再次输入密码'), ' words');
  await userEvent.click(screen.getByRole('button', { name: '接受并登录' }));
  await screen.findByText('该账号已被使用，请另选一个。');
  const [first] = sent;
  expect(first).toEqual({ token: 'the-token', account: { login: 'wang', password: 'four unrelated words' } });
});

test('a link that was used says so', async () => {
  openConsole('/invitation#another', { ...nobody, invitation: null });
  await screen.findByText(/邀请已失效/);
});

test('an officer withdraws an invitation that nobody accepted yet', async () => {
  const withdrawn: string[] = [];
  const officer = { ...viewer, mayInvite: ['county'], invitations: [invitation] };
  openConsole('/settings/invitations', {
    ...aWorld({ viewer: officer }),
    withdrawInvitation: ({ invitation: id }: { readonly invitation: string }) => {
      withdrawn.push(id);
      return { ...officer, invitations: [] };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: /撤\s*回/ }));
  await screen.findByText('没有尚未接受的邀请。');
  expect(withdrawn).toEqual(['invitation-1']);
});
