import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aRequirement, text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './standard-route.tsx';

const { threshold, metric } = aRequirement();
const standard = {
  key: 'national-2022',
  layer: 'national',
  exercise: false,
  division: null,
  follows: null,
  title: text('国家标准（2022）'),
  document: text('工信部企业〔2022〕119号'),
  effective: { value: null, status: 'unset', source: text('原文'), reason: text('施行日期未录入') },
  requirements: [
    aRequirement({
      variant: { value: 'reported', status: 'provisional', source: text('原文'), reason: text('原文未说算法') },
      metric: { ...metric, variants: [{ key: 'reported', title: text('按集群填报数') }] },
    }),
    aRequirement({
      key: 'green/clean-energy',
      force: 'informative',
      sentence: text('清洁能源占比：标准未定'),
      threshold: { ...threshold, status: 'unset', text: text('标准未定'), reason: text('未设数值') },
    }),
  ],
};

const rowOf = async (name: RegExp) => {
  const row = (await screen.findByRole('rowheader', { name })).closest('tr');
  if (!row) throw new Error('the requirement has no row');
  return within(row);
};

test('each requirement stands with status, method, layer, clause and source', async () => {
  openConsole('/standards/national-2022', aWorld({ standard }));
  const row = await rowOf(/集群总产值 ≥ 40 亿元/);
  for (const words of [
    '正式',
    '按集群填报数',
    '暂定',
    '原文未说算法',
    '国家 · 认定标准（一）',
    '工信部企业〔2022〕119号',
  ]) {
    expect(row.getAllByText(words, { exact: false }).length).toBeGreaterThan(0);
  }
});

test('a direction of cultivation asks for nothing', async () => {
  openConsole('/standards/national-2022', aWorld({ standard }));
  const row = await rowOf(/清洁能源占比/);
  expect(row.getByText('培育方向')).toBeTruthy();
  expect(row.getByText('只列示')).toBeTruthy();
});

test('a standard that is not there says where to look', async () => {
  openConsole('/standards/none', aWorld({ standard: null }));
  expect(await screen.findByText('没有这个标准')).toBeTruthy();
});

test('in English a requirement says the same, with the formula of its method', async () => {
  openConsole('/standards/national-2022', aWorld({ standard }));
  await rowOf(/集群总产值 ≥ 40 亿元/);
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  const row = await rowOf(/Gross output ≥ 40 × 100 million CNY/);
  for (const words of ['Official', 'Provisional', 'Certification standard (1)']) {
    expect(row.getAllByText(words, { exact: false }).length).toBeGreaterThan(0);
  }
});
