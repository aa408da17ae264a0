import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aCluster, aPage, aWorld, viewer, zhengan } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './certifications-route.tsx';

type Given = Readonly<Record<string, unknown>>;

const at = (stage: string, id: string, name: string) =>
  anApplication({
    ...{ id, stage: { key: stage, title: text(stage) }, certification: null },
    cluster: aCluster({ id: `cluster-${id}`, name }),
  });

const announcement = {
  ...{ id: 'announcement-1', number: '黔工信公告〔2026〕1号', publishedAt: '2026-11-23T01:00:00Z' },
  round: { key: 'guizhou-exercise', title: text('演示批次') },
  certifications: [
    {
      ...{
        id: 'certification-1',
        number: '黔工信认〔2026〕1号',
        certifiedAt: '2026-11-22T01:00:00Z',
        endsBefore: '2029-11-22',
      },
      cluster: aCluster(),
    },
  ],
};

const accident = { code: 'MEMBER_NOT_ELIGIBLE', message: text('公示后发生较大事故，当日不符合申报条件。') };

const button = (name: string) => new RegExp(`^(loading )?${[...name].join('\\s*')}$`);

test('the register names each cluster with its number, day and term', async () => {
  const county = { ...viewer, role: 'county', division: zhengan };
  openConsole('/certifications', aWorld({ viewer: county, announcements: () => aPage(announcement) }));
  const list = within(await screen.findByRole('region', { name: '黔工信公告〔2026〕1号' }));
  const [, row] = list.getAllByRole('row');
  expect(row?.textContent).toBe('正安县吉他产业集群正安县黔工信认〔2026〕1号2026-11-222029-11-22 前有效');
  expect(screen.queryByRole('button', { name: button('认定') })).toBeNull();
});

test('says how clusters come on it while it is empty', async () => {
  openConsole('/certifications', aWorld({ announcements: () => aPage(), listCandidates: [] }));
  await screen.findByText('认定名录还是空的');
});

test('the province certifies who was noticed, and announces who was certified', async () => {
  const given: Given[] = [];
  const noted = (answer: unknown) => (args: Given) => [given.push(args), answer][1];
  openConsole(
    '/certifications',
    aWorld({
      announcements: () => aPage(),
      listCandidates: ({ step }: Given) =>
        step === 'certification'
          ? [
              { application: at('noticed', 'a-1', '正安吉他'), obstacle: null },
              { application: at('noticed', 'a-3', '石阡建材'), obstacle: accident },
            ]
          : [{ application: at('certified', 'a-2', '湄潭茶业'), obstacle: null }],
      certifyApplication: noted({ __typename: 'CertificationChanged' }),
      announceApplications: noted({
        ...{ __typename: 'Refused', code: 'LIST_NUMBER_MISSING', message: text('公布名单缺少文号。') },
      }),
    }),
  );
  const [first, barred] = await screen.findAllByRole('button', { name: button('认定') });
  expect(barred?.matches(':disabled')).toBe(true);
  screen.getByText(/发生较大事故/);
  await userEvent.click(first ?? document.body);
  const certify = within(await screen.findByRole('dialog'));
  await userEvent.type(certify.getByRole('textbox', { name: '文号' }), '黔工信认〔2026〕2号');
  await userEvent.click(certify.getByRole('button', { name: button('认定') }));
  await userEvent.click(await screen.findByRole('button', { name: button('公布') }));
  const announce = within(await screen.findByRole('dialog'));
  announce.getByText('湄潭茶业');
  await userEvent.click(announce.getByRole('button', { name: button('公布') }));
  await announce.findByText('公布名单缺少文号。');
  expect(given).toMatchObject([
    { application: 'a-1', number: '黔工信认〔2026〕2号' },
    { round: 'guizhou-exercise', applications: ['a-2'], number: '' },
  ]);
});

test('a certification has a page with its decision, its term and its history', async () => {
  const [certification] = announcement.certifications;
  const happened = {
    ...{ sequence: 1, key: 'certification.granted', at: '2026-11-22T01:00:00Z', hash: 'sha256:01' },
    ...{ title: text('认定'), person: text('省级经办'), organization: text('省工信厅') },
  };
  openConsole(
    '/certifications/certification-1',
    aWorld({
      certification: () => ({
        ...{ ...certification, version: 1, round: announcement.round },
        ...{ application: { id: 'a-1' }, history: [happened] },
      }),
    }),
  );
  await screen.findByRole('heading', { level: 1, name: /正安县吉他产业集群/ });
  for (const words of ['黔工信认〔2026〕1号', '演示批次', '2029-11-22 前有效', '省工信厅 · 省级经办'])
    screen.getByText(words);
  expect(screen.getByRole('link', { name: '查看申报' }).getAttribute('href')).toBe('/applications/a-1');
});
