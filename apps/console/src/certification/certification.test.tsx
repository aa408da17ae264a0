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
      ...{ number: '黔工信认〔2026〕1号', certifiedAt: '2026-11-22T01:00:00Z', endsBefore: '2029-11-22' },
      cluster: aCluster(),
    },
  ],
};

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
  openConsole('/certifications', aWorld({ announcements: () => aPage(), applications: () => aPage() }));
  await screen.findByText('认定名录还是空的');
});

test('the province certifies who was noticed, and announces who was certified', async () => {
  const given: Given[] = [];
  const noted = (answer: unknown) => (args: Given) => [given.push(args), answer][1];
  openConsole(
    '/certifications',
    aWorld({
      announcements: () => aPage(),
      applications: () => aPage(at('noticed', 'a-1', '正安吉他'), at('certified', 'a-2', '湄潭茶业')),
      certifyApplication: noted({ __typename: 'CertificationChanged' }),
      announceApplications: noted({
        ...{ __typename: 'Refused', code: 'LIST_NUMBER_MISSING', message: text('公布名单缺少文号。') },
      }),
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: button('认定') }));
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
