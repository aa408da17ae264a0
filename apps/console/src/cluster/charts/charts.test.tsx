import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '../../testing/console.tsx';
import { aWorld } from '../../testing/world.ts';
import { anEvaluatedCluster, anExplanation, aResult, aRevision, aSeries, text } from '../testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../cluster-route.tsx';
import './charts-route.tsx';

const open = (cluster: ReturnType<typeof anEvaluatedCluster>) =>
  openConsole('/clusters/cluster-1/charts', aWorld({ cluster }));
const point = (year: number, value: string) => ({
  period: `${year}`,
  year,
  chosen: aRevision({ id: `revision-${year}-${value}`, value }),
});
const numbersOf = async (caption: string) =>
  within(await screen.findByRole('table', { name: caption }))
    .getAllByRole('row')
    .map((row) => row.textContent);

test('says what is missing while there is nothing to draw', async () => {
  open(anEvaluatedCluster([aResult()], { figures: [aSeries(point(2022, '60'))] }));
  expect(await screen.findByText('还没有可画的历年数据')).toBeTruthy();
});

test('a metric stands with its threshold and verdict, the years in order', async () => {
  const yearly = [
    { year: 2022, value: '62.5000', text: text('62.50 亿元') },
    { year: 2021, value: '60.0000', text: text('60.00 亿元') },
  ];
  open(anEvaluatedCluster([aResult({ explanation: anExplanation({ yearly }) })]));
  expect(await numbersOf('集群总产值：历年数值')).toEqual(['2021年60.00', '2022年62.50']);
  expect(screen.getByText('要求 ≥ 40 亿元')).toBeTruthy();
});

test('years that add up to what is judged are held against no line; their sum is named', async () => {
  const yearly = [
    { year: 2021, value: '2', text: text('2 项') },
    { year: 2022, value: '2', text: text('2 项') },
  ];
  const explanation = anExplanation({ yearly, yearlySummed: true });
  open(anEvaluatedCluster([aResult({ explanation, value: text('4 项') })]));
  expect(await numbersOf('集群总产值：历年数值')).toEqual(['2021年2', '2022年2']);
  expect(screen.getByText('各年合计 4 项，要求 ≥ 40 亿元')).toBeTruthy();
});

test('a reported item is drawn with the digits of its source, unless it is zero throughout', async () => {
  const zero = aSeries(point(2021, '0'), point(2022, '0'));
  const series = aSeries(point(2021, '1234.50'), point(2022, '2000'));
  const exports = { ...zero, item: { ...zero.item, key: 'profile/exports', title: text('出口额') } };
  open(anEvaluatedCluster([], { figures: [series, exports] }));
  expect(await numbersOf('集群总产值：历年数值')).toEqual(['2021年1,234.50', '2022年2,000']);
  expect(screen.queryByText(/出口额/)).toBeNull();
});
