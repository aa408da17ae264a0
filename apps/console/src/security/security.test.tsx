import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aWorld, viewer } from '../testing/world.ts';

const key = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const office = { role: 'province', organization: viewer.organization };
const sessions = [
  {
    ...office,
    id: 'session-1',
    browser: 'Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36',
    beganAt: '2026-03-02T01:00:00Z',
    endsAt: '2026-03-02T11:00:00Z',
    current: true,
  },
  {
    ...office,
    id: 'session-2',
    browser: '',
    beganAt: '2026-03-02T00:00:00Z',
    endsAt: '2026-03-02T10:00:00Z',
    current: false,
  },
];

const person = (parts: object = {}) => ({ ...viewer, demonstration: false, secondFactor: null, sessions, ...parts });
const refused = { zh: '验证码不正确。', en: 'The code is wrong.' };

test('a device is set up by password, key and code, and the recovery codes are shown once', async () => {
  const factor = { enrolledAt: '2026-03-02T01:00:00Z', recoveryCodesLeft: 2 };
  openConsole('/settings/security', {
    ...aWorld({ viewer: person() }),
    offerSecondFactor: () => ({ __typename: 'SecondFactorOffered', key, uri: `otpauth://totp/x?secret=${key}` }),
    enrolSecondFactor: ({ code }: { readonly code: string }) =>
      code === '123456'
        ? {
            __typename: 'SecondFactorEnrolled',
            recoveryCodes: ['AAAA-BBBB', 'CCCC-DDDD'],
            viewer: person({ secondFactor: factor }),
          }
        : { __typename: 'SecondFactorRefused', message: refused },
  });
  await userEvent.click(await screen.findByRole('button', { name: /启\s*用/ }));
  await userEvent.type(screen.getByLabelText('当前密码'), 'four words');
  await userEvent.click(screen.getByRole('button', { name: /启\s*用/ }));
  await screen.findByRole('img', { name: '二维码' });
  screen.getByText('ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567');
  await userEvent.type(screen.getByLabelText('验证码'), '000000');
  await userEvent.click(screen.getByRole('button', { name: '确认启用' }));
  await screen.findByText('验证码不正确。');
  await userEvent.clear(screen.getByLabelText('验证码'));
  await userEvent.type(screen.getByLabelText('验证码'), '123456');
  await userEvent.click(screen.getByRole('button', { name: '确认启用' }));
  await screen.findByText('CCCC-DDDD');
  await userEvent.click(screen.getByRole('button', { name: '已保存' }));
  expect(screen.queryByText('CCCC-DDDD')).toBeNull();
  screen.getByText('已于 2026-03-02 启用，剩余恢复码 2 个。');
});

test('a browser in which one is signed in elsewhere is ended, this one is not offered', async () => {
  const ended: string[] = [];
  openConsole('/settings/security', {
    ...aWorld({ viewer: person() }),
    revokeSession: ({ session }: { readonly session: string }) => {
      ended.push(session);
      return person({ sessions: sessions.slice(0, 1) });
    },
  });
  const list = within(await screen.findByRole('region', { name: '登录会话' }));
  list.getByText('Chrome · Windows');
  const [button, ...more] = list.getAllByRole('button', { name: /结\s*束/ });
  expect(more).toEqual([]);
  await userEvent.click(button as HTMLElement);
  await expect.poll(() => list.queryAllByRole('button')).toEqual([]);
  expect(ended).toEqual(['session-2']);
});
