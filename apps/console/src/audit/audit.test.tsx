import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aPage, aWorld, viewer } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './audit-route.tsx';

const hash = `sha256:${'5e'.repeat(32)}`;

const anEvent = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'event-1',
  at: '2026-11-23T01:00:00Z',
  key: 'application.submitted',
  sequence: 2,
  leaf: 6,
  hash,
  body: '{"type":"application.submitted","words":"提交"}',
  login: 'county',
  system: null,
  title: text('提交申报'),
  person: text('王芳'),
  organization: text('正安县工信部门'),
  subject: {
    stream: 'application/1',
    concept: 'application',
    key: 'application-1',
    cluster: '正安县吉他产业集群',
    title: text('申报'),
  },
  ...changes,
});

const bySystem = anEvent({
  id: 'event-2',
  title: text('建立账号'),
  login: null,
  person: null,
  organization: null,
  system: 'wang@office-3',
  leaf: null,
  subject: { stream: 'account/0190', concept: 'account', key: '0190', cluster: null, title: text('账号') },
});

const aHead = { size: 7, root: hash, at: '2026-11-23T01:00:05Z', signer: hash };
const aLog = (changes: Readonly<Record<string, unknown>> = {}) => ({
  size: 7,
  streams: 3,
  waiting: 1,
  signs: true,
  heads: [aHead],
  ...changes,
});

const open = (address: string, parts: Readonly<Record<string, unknown>> = {}) => {
  const asked: unknown[] = [];
  const router = openConsole(
    address,
    aWorld({
      viewer: { ...viewer, role: 'auditor' },
      auditLog: aLog(),
      auditEventTypes: [{ key: 'application.submitted', title: text('提交申报'), events: 1 }],
      auditEvents: ({ filter }: { readonly filter: unknown }) => {
        asked.push(filter);
        return aPage(anEvent(), bySystem);
      },
      ...parts,
    }),
  );
  return { asked, router };
};

test('shows what happened, when, about what and by whom, with the way to the case', async () => {
  open('/audit');
  const table = within(await screen.findByRole('region', { name: '审计记录' }));
  const [, first, second] = table.getAllByRole('row');
  for (const words of ['2026-11-23 09:00', '提交申报', '王芳', '正安县工信部门', '7'])
    within(first as HTMLElement).getByText(words);
  expect(table.getByRole('link', { name: '正安县吉他产业集群' }).getAttribute('href')).toBe(
    '/applications/application-1',
  );
  for (const words of ['建立账号', '运维人员 wang@office-3', '待入']) within(second as HTMLElement).getByText(words);
});

test('says how far the log has come, who signed it, and how to verify it without the system', async () => {
  open('/audit');
  const log = within(await screen.findByRole('region', { name: '审计日志' }));
  await log.findByText('7 条，涉及 3 个事项 · 另有 1 条正在入日志');
  log.getByText('2026-11-23 09:00，前 7 条');
  expect(log.getByRole('link', { name: '下载全部日志' }).getAttribute('href')).toBe('/audit/export');
  expect(log.getByRole('link', { name: '下载最新签名' }).getAttribute('href')).toBe('/audit/head');
  log.getByText(`qunxing audit verify audit.ndjson --head audit-head.json --key ${hash}`);
});

test('says what to do where nothing is signed', async () => {
  open('/audit', { auditLog: aLog({ signs: false, heads: [] }) });
  await screen.findByText(/系统未配置签名密钥/);
  expect(screen.queryByRole('link', { name: '下载最新签名' })).toBeNull();
});

test('opens all that an event says, and narrows to its stream', async () => {
  const { asked, router } = open('/audit');
  const [time] = await screen.findAllByRole('button', { name: '2026-11-23 09:00' });
  await userEvent.click(time as HTMLElement);
  const drawer = within(await screen.findByRole('dialog'));
  drawer.getByText(hash);
  drawer.getByText(/"words": "提交"/);
  await userEvent.click(drawer.getByRole('button', { name: '只看这一事项' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ stream: 'application/1' }));
  expect(router.state.location.search).toBe('?stream=application%2F1');
});

test('is narrowed by who did it and when, which stands in the address', async () => {
  const { asked, router } = open('/audit');
  await userEvent.type(await screen.findByRole('textbox', { name: '账号' }), 'county{Enter}');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ login: 'county' }));
  await router.navigate('/audit?from=2026-11-23');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ from: '2026-11-22T16:00:00.000Z', login: null }));
});

test('says that nothing matches, and widens again', async () => {
  const { router } = open('/audit?text=none', { auditEvents: aPage() });
  await userEvent.click((await screen.findAllByRole('button', { name: '清除筛选' })).at(-1) as HTMLElement);
  expect(router.state.location.search).toBe('');
  await screen.findByText(/会自动出现在这里/);
});

test('is for auditors, who alone have it in the menu', async () => {
  openConsole('/audit', aWorld());
  await screen.findByText('审计记录仅供审计人员查看');
  const menu = screen.getByRole('navigation', { name: '主菜单' });
  expect(within(menu).queryByRole('link', { name: '审计' })).toBeNull();
});

test('stands in the menu of an auditor', async () => {
  open('/audit');
  const menu = await screen.findByRole('navigation', { name: '主菜单' });
  expect(within(menu).getByRole('link', { name: '审计' }).getAttribute('href')).toBe('/audit');
});
