import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aRequirement, text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './compare-route.tsx';

const { threshold, metric } = aRequirement();
const brand = aRequirement({
  key: 'core-competitiveness/cluster-brand',
  metric: { ...metric, key: 'core-competitiveness/cluster-brand', title: text('集群品牌') },
  threshold: { ...threshold, text: text('是') },
});
const lower = { ...threshold, text: text('≥ 10 亿元'), status: 'provisional', reason: text('仅供演示') };
const standards = [
  { key: 'national-2022', title: text('国家标准'), requirements: [aRequirement(), brand] },
  { key: 'yunnan-2023', title: text('云南标准'), requirements: [aRequirement({ threshold: lower }), brand] },
];

test('two standards stand side by side, what differs is marked, and only that can be looked at', async () => {
  const router = openConsole('/standards/compare?left=national-2022&right=yunnan-2023', aWorld({ standards }));
  const row = (await screen.findByRole('rowheader', { name: /集群总产值.*不同/ })).closest('tr');
  if (!row) throw new Error('the metric has no row');
  for (const words of ['≥ 40 亿元', '≥ 10 亿元', '暂定']) within(row).getByText(words, { exact: false });
  expect(within(row).getByText('仅供演示').closest('details')?.textContent).toContain('来源与说明');
  expect(screen.getByText('2 项中 1 项不同')).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: '集群品牌' })).toBeTruthy();
  await userEvent.click(screen.getByRole('switch', { name: '只看不同' }));
  expect(screen.queryByRole('rowheader', { name: '集群品牌' })).toBeNull();
  expect(router.state.location.search).toContain('only=different');
});
