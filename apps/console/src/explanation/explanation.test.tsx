import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { anEvaluatedCluster, anExplanation, aRequirement, aResult, text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../cluster/cluster-route.tsx';
import '../cluster/evaluation/evaluation-route.tsx';
import '../shell/shell.tsx';

const desktop = window.matchMedia;
afterEach(() => {
  window.matchMedia = desktop;
});

const output = 'core-competitiveness/gross-output';
const page = '/clusters/cluster-1';
const linked = `${page}?standard=national-2022&why=${encodeURIComponent(output)}`;

const open = (address: string, ...results: readonly ReturnType<typeof aResult>[]) =>
  openConsole(address, aWorld({ cluster: anEvaluatedCluster(results) }));
// In tests antd gives every id the same text, so a drawer cannot be told by its name.
const drawer = () => screen.findByRole('dialog');

test('a link opens the explanation over its page', async () => {
  open(linked, aResult());
  const why = within(await drawer());
  expect(await why.findByRole('heading', { name: '集群总产值 ≥ 40 亿元' })).toBeTruthy();
  for (const words of ['达到（60 亿元 / ≥ 40 亿元）', '集群总产值（近三年最低）', '认定标准（一）'])
    why.getByText(words);
  expect(why.getByRole('link', { name: '国家标准（2022）' }).getAttribute('href')).toBe('/standards/national-2022');
});

test('the keyboard opens it, Esc closes it, and the focus is back where it was', async () => {
  const router = open(page, aResult());
  const row = await screen.findByRole('button', { name: '集群总产值 ≥ 40 亿元：看依据' });
  row.focus();
  await userEvent.keyboard('{Enter}');
  await within(await drawer()).findByText('达到（60 亿元 / ≥ 40 亿元）');
  expect(new URLSearchParams(router.state.location.search).get('why')).toBe(output);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(router.state.location.search).toBe('?standard=national-2022');
  expect(document.activeElement).toBe(row);
});

test.each([
  ['达标', { verdict: 'met', sentence: text('达到（60 亿元 / ≥ 40 亿元）') }],
  ['未达标', { verdict: 'not_met', sentence: text('差 3.28 亿元（36.72 亿元 / ≥ 40 亿元）') }],
  ['缺数据', { verdict: 'no_data', sentence: text('缺 2021 年集群总产值') }],
  ['待评判', { verdict: 'needs_judgement', sentence: text('待专家评判：公共服务体系') }],
  ['标准未定', { verdict: 'unset', sentence: text('标准未定（现值 60 亿元）') }],
  ['无法计算', { verdict: 'no_number', sentence: text('无法计算：2022 年基期为零') }],
])('says %s and how far in one sentence', async (word, result) => {
  open(linked, aResult(result));
  const why = within(await drawer());
  expect(await why.findByText(result.sentence.zh)).toBeTruthy();
  expect(why.getByText(word)).toBeTruthy();
});

test('lists what is missing and who brings it', async () => {
  const gaps = [text('2020 年集群总产值'), text('2021 年集群总产值')];
  open(linked, aResult({ verdict: 'no_data', explanation: anExplanation({ gapCount: 25, gaps }) }));
  const why = within(await drawer());
  expect(await why.findByRole('heading', { name: '缺 25 个数据' })).toBeTruthy();
  for (const words of ['2020 年集群总产值', '另缺 23 个', /数据由县级工信部门提供；用命令 qunxing load 装载/])
    why.getByText(words);
});

test('an open threshold says why it is open, an assumed one on what it rests', async () => {
  const { threshold } = aRequirement();
  const reason = text('公开资料中未见原文数值');
  open(linked, aResult({ requirement: aRequirement({ threshold: { ...threshold, status: 'unset', reason } }) }));
  const why = within(await drawer());
  expect(await why.findByRole('heading', { name: /标准未定，不作判定/ })).toBeTruthy();
  expect(why.getByText('公开资料中未见原文数值')).toBeTruthy();
});

test('another method that disagrees is shown with its verdict and decides nothing', async () => {
  const alternative = {
    variant: text('逐年增速的平均值'),
    verdict: 'not_met',
    sentence: text('差约 0.1 个百分点'),
    value: null,
    filledFormula: text('（10% + 9.8%） ÷ 2'),
  };
  open(linked, aResult({ explanation: anExplanation({ alternatives: [alternative] }) }));
  const why = within(await drawer());
  expect(await why.findByText('逐年增速的平均值')).toBeTruthy();
  expect([why.getByText('达标'), why.getByText('未达标')]).toHaveLength(2);
});

const figure = {
  period: '2022',
  source: null,
  withheld: false,
  text: text('600,000 万元'),
  item: { key: 'profile/gross-output', title: text('集群总产值') },
  revision: { id: 'revision-1', source: 'http://dzb.rmzxb.com/1.html', qualifier: 'nearly' },
};

test('a figure leads to its history, the receipt to its file and the way to verify it', async () => {
  open(linked, aResult({ explanation: anExplanation({ figures: [figure] }) }));
  const why = within(await drawer());
  const history = await why.findByRole('link', { name: /600,000 万元.*看来源与历史/ });
  expect(history.getAttribute('href')).toBe('/clusters/cluster-1/figures?item=profile%2Fgross-output&period=2022');
  expect(why.getByText('接近')).toBeTruthy();
  expect(why.getByRole('link', { name: /下载凭据/ }).getAttribute('href')).toBe('/receipts/evaluation-1.json');
  expect(why.getByText('npm run --silent qunxing -- verify receipt-467f.json')).toBeTruthy();
});

test('on a phone the figures are cards with value and source, not a table of four columns', async () => {
  window.matchMedia = (query) => ({ ...desktop(query), matches: /max-width/.test(query) });
  open(linked, aResult({ explanation: anExplanation({ figures: [figure] }) }));
  const why = within(await drawer());
  const card = (await why.findByRole('link', { name: /600,000 万元.*看来源与历史/ })).closest('li');
  expect(card?.textContent?.trim()).toBe('集群总产值 2022接近 600,000 万元dzb.rmzxb.com');
  expect(why.queryByRole('columnheader', { name: '来源' })).toBeNull();
});

test('a link to a requirement that the standard does not have says so', async () => {
  open(`${page}?standard=national-2022&why=nothing`, aResult());
  expect(await within(await drawer()).findByText('这项条件不在此标准中')).toBeTruthy();
});
