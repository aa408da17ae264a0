import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './criteria-route.tsx';

const text = (zh: string, en: string) => ({ zh, en });

const leadingShare = {
  key: 'core-competitiveness/leading-industry-share',
  basis: '认定标准（一）',
  unit: '%',
  better: 'higher',
  title: text('主导产业占比', 'Share of the leading industry'),
  help: text('主导产业产值占集群总产值的比重', 'What the leading industry adds to the output'),
  variants: [
    {
      key: 'reported',
      title: text('按集群填报数', 'as reported'),
      formula: text(
        '主导产业产值 ÷ 集群总产值 × 100%，最近一年',
        'Output of the leading industry ÷ Gross output of the cluster × 100%, latest year',
      ),
    },
    {
      key: 'roster',
      title: text('按企业名录', 'from the roster'),
      formula: text('企业产值合计（限属于主导产业） ÷ 企业产值合计 × 100%', 'sum of Output of the enterprise ÷ sum'),
    },
  ],
  parameters: [],
};

const criteria = [
  {
    key: 'core-competitiveness',
    hash: 'sha256:c0',
    version: '1.0.0',
    basis: '认定标准（一）',
    title: text('核心竞争力', 'Core competitiveness'),
    metrics: [leadingShare],
    items: [],
  },
];

const metric = async (name: string) => {
  const found = (await screen.findByRole('heading', { level: 4, name })).closest('li');
  if (!found) throw new Error(`the page lists no metric ${name}`);
  return within(found);
};

test('a metric is told by its formula in words, one for each method, in Chinese and in English', async () => {
  openConsole('/criteria', aWorld({ criteria }));
  const chinese = await metric('主导产业占比');
  chinese.getByText('主导产业产值 ÷ 集群总产值 × 100%，最近一年');
  chinese.getByText('有几种算法，由标准选定：');
  chinese.getByText('% · 越高越好 ·', { exact: false });
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  const english = await metric('Share of the leading industry');
  english.getByText('Output of the leading industry ÷ Gross output of the cluster × 100%, latest year');
  english.getByText('Several methods; the standard chooses:');
  expect(english.queryByText(/主导产业产值/)).toBeNull();
});

test('where nothing is installed the page says what to do', async () => {
  openConsole('/criteria', aWorld({ criteria: [] }));
  await screen.findByText('插件列在 qunxing.config.ts 的 plugins 中，重新启动后出现在这里。');
});
