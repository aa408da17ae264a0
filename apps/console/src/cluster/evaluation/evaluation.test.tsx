import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '../../testing/console.tsx';
import { aWorld } from '../../testing/world.ts';
import { anEvaluatedCluster, anEvaluation, aRequirement, aResult, text } from '../testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../cluster-route.tsx';
import './evaluation-route.tsx';

const open = (...results: readonly ReturnType<typeof aResult>[]) =>
  openConsole('/clusters/cluster-1', aWorld({ cluster: anEvaluatedCluster(results) }));

test('a criterion shows verdict, how many conditions came out how, and how much is known', async () => {
  open(aResult(), aResult({ verdict: 'no_data', requirement: aRequirement({ key: 'other' }) }));
  const criterion = within(await screen.findByRole('navigation', { name: '各方面判定' })).getByRole('link');
  for (const words of ['核心竞争力', '达标 0/1', '1/10']) within(criterion).getByText(words);
  expect([within(criterion).getByTitle('达标 1'), within(criterion).getByTitle('缺数据 1')]).toHaveLength(2);
});

test('the year that the evaluation rests on is named, with the reason', async () => {
  open(aResult());
  await screen.findByText('参照年 2022：本标准所读数据中最新的一年');
});

test('where nothing is known no date is named that figures reach up to', async () => {
  const evaluation = anEvaluation([aResult()], { known: 0, referenceDate: '2025-12-31' });
  openConsole('/clusters/cluster-1', aWorld({ cluster: anEvaluatedCluster([], { evaluation }) }));
  const said = await screen.findByText(/条件所需的数据一个也没有，.*评价/);
  expect(said.textContent).not.toContain('2025-12-31');
  expect(screen.queryByText(/数据截至|参照年/)).toBeNull();
});

test('an open threshold says why in its row', async () => {
  const { threshold } = aRequirement();
  const requirement = aRequirement({ threshold: { ...threshold, status: 'unset', reason: text('须由主管部门录入') } });
  open(aResult({ verdict: 'unset', sentence: text('标准未定（现值 60 亿元）'), requirement }));
  const row = (await screen.findByRole('rowheader', { name: /集群总产值/ })).closest('tr');
  expect(row?.textContent).toContain('标准未定（现值 60 亿元）');
  expect(row?.textContent).toContain('须由主管部门录入');
});

test('a direction of cultivation is shown without a verdict', async () => {
  const requirement = aRequirement({ force: 'informative' });
  open(aResult({ verdict: 'not_met', sentence: text('差 1 家'), requirement }));
  const row = (await screen.findByRole('rowheader', { name: /集群总产值/ })).closest('tr');
  expect(row?.textContent).toContain('只列示');
  expect(row?.textContent).not.toContain('未达标');
});
