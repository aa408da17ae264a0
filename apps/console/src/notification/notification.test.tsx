import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aPage, aWorld, viewer } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import './latest-notifications.tsx';
import './notifications-route.tsx';

const aNotification = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'notification-1',
  kind: 'statutory',
  title: text('退回补正', 'Returned for correction'),
  sentence: text('正安县吉他产业集群的申报被退回补正。', 'The application of guitar makers was returned.'),
  application: { id: 'application-1' },
  toldAt: '2026-11-23T12:41:00.000Z',
  readAt: null,
  ...changes,
});

const second = aNotification({
  id: 'notification-2',
  kind: 'informative',
  title: text('发布公示', 'Public notice published'),
  sentence: text('正安县吉他产业集群、湄潭县茶产业集群已列入公示名单。', 'Two are in the public notice.'),
  application: null,
  toldAt: '2026-11-22T12:41:00.000Z',
  readAt: '2026-11-22T13:00:00.000Z',
});

/** A console in which two notifications were told, of which one is unread, and what is asked of the gateway about them. */
const open = (address: string, told: readonly ReturnType<typeof aNotification>[] = [aNotification(), second]) => {
  const asked: unknown[] = [];
  const marked = (given: unknown) => {
    asked.push(given);
    return {
      notifications: [{ id: 'notification-1', readAt: '2026-11-23T13:00:00.000Z' }],
      viewer: { ...viewer, unreadNotifications: 0 },
    };
  };
  const router = openConsole(
    address,
    aWorld({
      viewer: { ...viewer, unreadNotifications: told.length === 0 ? 0 : 1 },
      notifications: (given: { readonly unread?: boolean }) => {
        asked.push(given);
        return aPage(...told);
      },
      markNotificationsRead: marked,
    }),
  );
  return { asked, router };
};

const desktop = window.matchMedia;
afterEach(() => {
  window.matchMedia = desktop;
});

test('the bell counts what is unread and unfolds the latest, with the way to the case', async () => {
  const { asked, router } = open('/nowhere');
  await userEvent.click(await screen.findByRole('button', { name: '通知，1 条未读' }));
  const panel = within(await screen.findByRole('region', { name: '通知' }));
  await panel.findByText('正安县吉他产业集群的申报被退回补正。');
  panel.getByText('法定告知');
  panel.getByText('2026-11-23 20:41');
  expect(panel.getByText('发布公示').closest('a')).toBeNull();
  await userEvent.click(panel.getByRole('link', { name: '退回补正' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/applications/application-1'));
  expect(asked).toContainEqual({ ids: ['notification-1'], until: null });
  await screen.findByRole('button', { name: '通知' });
});

test('one is marked as read where it stands, and the bell counts one less', async () => {
  const { asked } = open('/notifications');
  const [entry] = await screen.findAllByRole('button', { name: /^标为已读：正安县/ });
  if (entry) await userEvent.click(entry);
  await screen.findByRole('button', { name: '通知' });
  expect(asked).toContainEqual({ ids: ['notification-1'], until: null });
  expect(screen.queryByRole('button', { name: /^标为已读/ })).toBeNull();
});

test('all are marked as read up to the latest one shown', async () => {
  const { asked } = open('/notifications');
  await userEvent.click(await screen.findByRole('button', { name: '全部标为已读' }));
  await screen.findByRole('button', { name: '通知' });
  expect(asked).toContainEqual({ ids: null, until: '2026-11-23T12:41:00.000Z' });
});

test('the page shows what is unread alone, under an address of its own', async () => {
  const { asked, router } = open('/notifications');
  await screen.findByText('共 2 条', { exact: false });
  await userEvent.click(screen.getByRole('switch', { name: '只看未读' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ unread: true }));
  expect(router.state.location.search).toContain('unread');
  expect(document.title).toBe('通知 · 群星');
});

test('says what will be here where nothing was told', async () => {
  open('/notifications', []);
  await screen.findByRole('heading', { name: '这里将列出给您的通知' });
});

test('on a phone the bell is the way to the page', async () => {
  window.matchMedia = (query) => ({ ...desktop(query), matches: /max-width/.test(query) });
  open('/nowhere');
  const bell = await screen.findByRole('link', { name: '通知，1 条未读' });
  expect(bell.getAttribute('href')).toBe('/notifications');
});
