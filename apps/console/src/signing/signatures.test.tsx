import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import '../application/application-route.tsx';

type Given = Readonly<Record<string, unknown>>;

const hash = 'sha256:77';
const aSignature = (changes: Given = {}) => ({
  hash,
  at: '2026-11-21T02:00:00Z',
  title: text('提交申报'),
  person: text('王芳'),
  organization: text('正安县工信部门'),
  content: JSON.stringify({
    lines: [{ label: { 'zh-CN': '集群', en: 'Cluster' }, value: { 'zh-CN': '吉他', en: 'Guitars' } }],
  }),
  contentHash: 'sha256:66',
  seal: null,
  intact: true,
  mayBindScan: false,
  scans: [],
  ...changes,
});
const [drafted] = anApplication().history;
const submitted = { ...drafted, sequence: 2, key: 'application.submitted', title: text('提交申报'), signature: hash };

const open = (signatures: unknown) =>
  openConsole(
    '/applications/application-1',
    aWorld({ application: anApplication({ history: [drafted, submitted] }), signatures }),
  );
const signatureShown = async () =>
  within(within(await screen.findByRole('region', { name: '签署记录' })).getByRole('article', { name: '提交申报' }));

test('a signature says who signed what for which office when, and the history leads to it', async () => {
  const scan = { hash: 'sha256:55', name: '盖章件.pdf', at: '2026-11-22T02:00:00Z', boundBy: text('王芳') };
  open([aSignature({ scans: [{ ...scan, address: `/signatures/${hash}/scans/scan-1` }] })]);
  const shown = await signatureShown();
  for (const words of [
    '正安县工信部门 · 王芳 · 动态验证码签署',
    '与审计日志一致',
    '吉他',
    'sha256:66',
    hash,
    'sha256:55',
  ])
    shown.getByText(words);
  expect(shown.getByRole('link', { name: '盖章件.pdf' }).getAttribute('href')).toBe(`/signatures/${hash}/scans/scan-1`);
  expect(screen.getByRole('link', { name: '已签署' }).getAttribute('href')).toBe('#signature-sha256-77');
  expect(shown.queryByLabelText('上传盖章件扫描件')).toBeNull();
});

test('one that does not agree with the audit log says so', async () => {
  open([aSignature({ intact: false, seal: { provider: '某签章平台' } })]);
  const shown = await signatureShown();
  shown.getByText(/与审计日志不一致/);
  shown.getByText(/电子签章：某签章平台/);
});

test('the office that signed binds a scan to it; why one is refused stands in place', async () => {
  let scans: readonly unknown[] = [];
  open(() => [aSignature({ mayBindScan: true, scans })]);
  const ask = globalThis.fetch;
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (address: string, request: RequestInit) => {
    if (!address.startsWith('/signatures/')) return ask(address, request);
    sent.push(address);
    if (sent.length === 1)
      return new Response(JSON.stringify({ message: text('文件是空的，请重新选择。') }), { status: 400 });
    scans = [
      { hash: 'sha256:55', name: '盖章件.pdf', at: '2026-11-22T02:00:00Z', address: '/there', boundBy: text('王芳') },
    ];
    return new Response('{}', { status: 201 });
  });
  const shown = await signatureShown();
  const choose = () =>
    userEvent.upload(
      shown.getByLabelText('上传盖章件扫描件'),
      new File(['%PDF-'], '盖章件.pdf', { type: 'application/pdf' }),
    );
  await choose();
  await shown.findByText('文件是空的，请重新选择。');
  await choose();
  await shown.findByRole('link', { name: '盖章件.pdf' });
  expect(sent[1]).toBe(`/signatures/${hash}/scans?name=${encodeURIComponent('盖章件.pdf')}`);
});
