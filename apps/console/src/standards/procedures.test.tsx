import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './procedures-route.tsx';

const text = (zh: string, en = zh) => ({ zh, en });
const notice = text('2023年度组织申报通知', 'The notice of 2023');
const retold = text('通知原文未见，据转述', 'the notice itself was not seen');
const provisional = (value: string) => ({ value, status: 'provisional', source: notice, reason: retold });
const unset = { value: null, status: 'unset', source: notice, reason: text('未载明', 'not stated') };

const procedure = {
  key: 'guizhou-procedure-2023',
  title: text('贵州省暂行办法（2023）', 'Guizhou interim measures (2023)'),
  document: text('黔工信〔2023〕14号'),
  steps: [
    {
      key: 'spot-check',
      optional: true,
      title: text('抽查', 'Spot check'),
      actorTitle: text('省工信厅', 'Provincial department'),
      provenance: { status: 'official', source: text('办法', 'Measures'), reason: null },
    },
  ],
  values: [
    { key: 'noticeWorkingDays', unit: '工作日', title: text('公示期', 'Public notice'), value: provisional('5') },
    { key: 'termAlarms', unit: '个月', title: text('到期前提醒', 'Alarms'), value: provisional('12、6、3') },
    {
      key: 'annualReportDue',
      unit: null,
      title: text('年度报告截止日', 'Annual report due'),
      value: provisional('03-31'),
    },
    {
      key: 'westernRelaxation',
      unit: null,
      title: text('西部地区放宽', 'Western latitude'),
      value: provisional('documented'),
    },
    { key: 'extensionYears', unit: '年', title: text('复核通过后延长', 'Extension'), value: unset },
  ],
};

const standard = { key: 'guizhou-2023', title: text('贵州标准（2023）', 'Guizhou standard (2023)') };

const round = {
  key: 'guizhou-2023-1',
  title: text('2023年度', 'Round of 2023'),
  opensOn: unset,
  closesOn: provisional('2023-06-05'),
  leastRecommendations: provisional('2'),
  mostRecommendations: provisional('5'),
  copies: provisional('3'),
  referenceYear: provisional('2022'),
  nationalCap: unset,
  certified: provisional('13'),
  nominatedNationally: provisional('6'),
  standard,
  advisory: [],
};

/** The row that a word stands in, once it stands there. */
const rowOf = async (word: string) => (await screen.findByText(word)).closest('tr')?.textContent ?? '';

const open = () => openConsole('/procedures', aWorld({ procedures: [procedure], rounds: [round] }));

test('each period of a procedure stands with its unit, status, source and reason', async () => {
  open();
  const notice = await rowOf('公示期');
  for (const words of ['5 个工作日', '暂定', '2023年度组织申报通知', '通知原文未见，据转述']) {
    expect(notice).toContain(words);
  }
  expect(await rowOf('到期前提醒')).toContain('12、6、3 个月');
  expect(await rowOf('年度报告截止日')).toContain('3月31日');
  expect(await rowOf('西部地区放宽')).toContain('可放宽，逐案载明');
  expect(await rowOf('复核通过后延长')).toContain('未载明');
  expect(await rowOf('抽查')).toContain('省工信厅');
  expect(await rowOf('抽查')).toContain('必要时');
});

test('a round says at which year it judges, and what nobody knows of it', async () => {
  open();
  const section = within(await screen.findByRole('region', { name: '批次 · 2023年度' }));
  const row = (name: string) => section.getByText(name).closest('tr')?.textContent;
  expect(row('参照年')).toContain('2022');
  expect(row('参照年')).toContain('暂定');
  expect(row('国家推荐名额上限')).toContain('未定');
  expect(row('每市（州）至多推荐')).toContain('5 个');
  expect(row('纸质材料份数')).toContain('3 份');
});

test('the same stands in English', async () => {
  open();
  await rowOf('公示期');
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(await rowOf('Public notice')).toContain('5 working days');
  expect(await rowOf('Alarms')).toContain('12, 6, 3 months');
  expect(await rowOf('Reference year')).toContain('2022');
  expect(await rowOf('Annual report due')).toContain('March 31');
});
