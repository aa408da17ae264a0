import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

import './notification-settings-route.tsx';

const preferences = { mailAddress: 'wang@example.gov.cn', statutory: 'immediate', informative: 'daily' };

const open = (answer: unknown) => {
  const asked: unknown[] = [];
  const set = (given: unknown) => {
    asked.push(given);
    return answer;
  };
  openConsole(
    '/settings/notifications',
    aWorld({ notificationPreferences: preferences, setNotificationDelivery: set }),
  );
  return asked;
};

test('shows where and how the person is written to, and keeps another choice at once', async () => {
  const asked = open({ __typename: 'NotificationPreferences', ...preferences, informative: 'off' });
  await screen.findByText('wang@example.gov.cn');
  const informative = within(screen.getByRole('region', { name: '一般通知' }));
  expect(informative.getByRole<HTMLInputElement>('radio', { name: '每日 17:00 汇总' }).checked).toBe(true);
  await userEvent.click(informative.getByRole('radio', { name: '不发邮件' }));
  await informative.findByText('已保存');
  expect(asked).toEqual([{ kind: 'informative', delivery: 'off' }]);
});

test('does not offer to turn off what must be told', async () => {
  open(null);
  const statutory = within(await screen.findByRole('region', { name: '法定告知' }));
  expect(statutory.getAllByRole('radio')).toHaveLength(2);
  expect(statutory.queryByRole('radio', { name: '不发邮件' })).toBeNull();
});

test('says why a choice was refused, and goes back to the one before', async () => {
  open({ __typename: 'NotificationDeliveryRefused', code: 'X', message: text('法定告知不能关闭。') });
  const statutory = within(await screen.findByRole('region', { name: '法定告知' }));
  await userEvent.click(statutory.getByRole('radio', { name: '每日 17:00 汇总' }));
  await statutory.findByText('法定告知不能关闭。');
  expect(statutory.getByRole<HTMLInputElement>('radio', { name: '即时发送' }).checked).toBe(true);
});
