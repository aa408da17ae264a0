import { describe, expect, test } from 'vitest';
import { minus, plus, ratio, share, times } from '../author/arithmetic.ts';
import { all, any, compare, is, not, reaches, tally } from '../author/conditions.ts';
import { constant } from '../author/constant.ts';
import { numberParameter, titlesParameter, valuesParameter } from '../author/parameters.ts';
import { count, holds, sum } from '../author/roster.ts';
import { cagr, latest, least, meanGrowth, rising, total } from '../author/series.ts';
import type { Term } from '../author/term.ts';
import {
  area,
  brand,
  champion,
  cleanShare,
  countyOutput,
  employment,
  enterpriseOutput,
  exchangeRate,
  exported,
  inLeadingIndustry,
  leadingOutput,
  littleGiant,
  mechanism,
  output,
  pillar,
  sizeClass,
  specialised,
  text,
} from '../testing.ts';
import { byId } from '../typing/expression-type.ts';
import { type FormulaPrinting, printFormula } from './print-formula.ts';

const print = (term: Term, language: 'zh-CN' | 'en', more: Partial<FormulaPrinting> = {}): string =>
  printFormula(term.expression, {
    language,
    items: byId(term.items),
    parameters: term.parameters,
    titles: byId(term.titles),
    ...more,
  });

const three = { years: 3 };
const isSme = is(sizeClass, ['medium', 'small', 'micro']);
const window = {
  ...numberParameter({ title: text('回看年数', 'Look-back'), unit: '年', least: '2', most: '4', usual: '3' }),
  name: 'window',
};
const floor = {
  ...numberParameter({ title: text('下限', 'Floor'), unit: '亿元', least: '0', most: '9', usual: '1' }),
  name: 'floor',
};
const titles = {
  ...titlesParameter({
    title: text('优质称号', 'Premium titles'),
    allowed: [littleGiant, champion, specialised],
    usual: [champion],
  }),
  name: 'titles',
};
const classes = {
  ...valuesParameter({ title: text('中小企业', 'SMEs'), allowed: ['small', 'micro'], usual: ['small'] }),
  name: 'classes',
};

describe('each node', () => {
  test.each<[string, Term, string, string]>([
    ['item', output, '集群总产值', 'Gross output'],
    ['constant', constant(40, '亿元'), '40亿元', 'CNY 4 billion'],
    ['constant in percent', constant('12.5', '%'), '12.5%', '12.5%'],
    ['constant of growth', constant(10, '%/年'), '10%/年', '10% a year'],
    ['constant of persons', constant(300, '人'), '300人', '300 persons'],
    ['constant without a unit', constant(2, '无'), '2', '2'],
    ['constant of the standard', constant(floor), '“下限”', '“Floor”'],
    ['plus', plus(output, leadingOutput), '集群总产值 + 主导产业产值', 'Gross output + Leading output'],
    ['minus', minus(output, leadingOutput), '集群总产值 − 主导产业产值', 'Gross output − Leading output'],
    ['times', times(exported, exchangeRate), '出口额 × 年平均汇率', 'Exports × Exchange rate'],
    ['share', share(leadingOutput, output), '主导产业产值 ÷ 集群总产值 × 100%', 'Leading output ÷ Gross output × 100%'],
    ['ratio', ratio(output, employment), '集群总产值 ÷ 从业人员', 'Gross output ÷ Employment'],
    ['latest', latest(output), '集群总产值（最近一年）', 'Gross output (latest year)'],
    ['least', least(output, three), '集群总产值（近三年最低）', 'Gross output (lowest over 3 years)'],
    ['total', total(output, { years: 2 }), '集群总产值（近两年累计）', 'Gross output (total over 2 years)'],
    [
      'cagr',
      cagr(output, three),
      '集群总产值（近三年复合年均增速）',
      'Gross output (compound annual growth rate over 3 years)',
    ],
    [
      'meanGrowth',
      meanGrowth(output, three),
      '集群总产值（近三年逐年增速的平均值）',
      'Gross output (mean of the yearly growth rates over 3 years)',
    ],
    ['rising', rising(output, three), '集群总产值（近三年逐年上升）', 'Gross output (rising each year over 3 years)'],
    [
      'least over a supplied window',
      least(output, { years: window }),
      '集群总产值（近若干年最低，年数按“回看年数”）',
      'Gross output (lowest over as many years as “Look-back” says)',
    ],
    ['sum', sum(enterpriseOutput), '企业产值合计', 'sum of Enterprise output'],
    ['sum over counties', sum(countyOutput), '分县产值合计', 'sum of County output'],
    [
      'sum where',
      sum(enterpriseOutput, isSme),
      '企业产值合计（限规模类型为中型、小型或微型）',
      'sum of Enterprise output (where Size class is medium, small or micro)',
    ],
    ['count', count(), '企业数', 'number of enterprises'],
    [
      'count where',
      count(holds([littleGiant])),
      '企业数（限持有小巨人称号）',
      'number of enterprises (where holds the title little giant)',
    ],
    [
      'holds',
      holds([littleGiant, champion, specialised]),
      '持有小巨人、单项冠军或专精特新称号',
      'holds the title little giant, single champion or specialized SME',
    ],
    ['holds one of the standard’s', holds(titles), '持有“优质称号”所列称号', 'holds a title of “Premium titles”'],
    ['is', is(sizeClass, ['small']), '规模类型为小型', 'Size class is small'],
    ['is one of the standard’s', is(sizeClass, classes), '规模类型属于“中小企业”', 'Size class is one of “SMEs”'],
    ['is, of a level or above', reaches(mechanism, 'met'), '治理机制为满足要求或示范', 'Mechanism is met or exemplary'],
    [
      'is, of the latest value',
      is(latest(sizeClass), ['small', 'micro']),
      '规模类型（最近一年）为小型或微型',
      'Size class (latest year) is small or micro',
    ],
    ['at least', compare(area, 'at-least', constant(1, '平方公里')), '占地面积 ≥ 1平方公里', 'Land area ≥ 1 km²'],
    ['more than', compare(area, 'more-than', constant(1, '平方公里')), '占地面积 > 1平方公里', 'Land area > 1 km²'],
    ['at most', compare(area, 'at-most', constant(1, '平方公里')), '占地面积 ≤ 1平方公里', 'Land area ≤ 1 km²'],
    ['less than', compare(area, 'less-than', constant(1, '平方公里')), '占地面积 < 1平方公里', 'Land area < 1 km²'],
    ['equal', compare(area, 'equal', constant(1, '平方公里')), '占地面积 = 1平方公里', 'Land area = 1 km²'],
    ['all', all([brand, pillar]), '集群品牌 且 支柱产业', 'Cluster brand and Pillar industry'],
    ['any', any([brand, pillar]), '集群品牌 或 支柱产业', 'Cluster brand or Pillar industry'],
    ['not', not(brand), '非（集群品牌）', 'not (Cluster brand)'],
    [
      'tally',
      tally([brand, pillar]),
      '成立项数（集群品牌；支柱产业）',
      'number that hold of (Cluster brand; Pillar industry)',
    ],
  ])('%s', (_, term, zh, en) => {
    expect([print(term, 'zh-CN'), print(term, 'en')]).toEqual([zh, en]);
  });
});

describe('brackets stand where the reading would be open without them', () => {
  const [a, b, c] = [output, leadingOutput, constant(1, '亿元')];
  test.each<[string, Term, string]>([
    ['a sum within a sum', plus(plus(a, b), c), 'Gross output + Leading output + CNY 100 million'],
    ['a difference taken away', minus(a, minus(b, c)), 'Gross output − (Leading output − CNY 100 million)'],
    ['a sum taken away', minus(a, plus(b, c)), 'Gross output − (Leading output + CNY 100 million)'],
    ['a sum as a part', share(plus(a, b), a), '(Gross output + Leading output) ÷ Gross output × 100%'],
    ['a sum as a whole', share(a, plus(a, b)), 'Gross output ÷ (Gross output + Leading output) × 100%'],
    ['a product of a sum', times(plus(a, b), cleanShare), '(Gross output + Leading output) × Clean share'],
    ['a product with a share', times(a, share(b, a)), 'Gross output × (Leading output ÷ Gross output × 100%)'],
    [
      'a quotient of quotients',
      ratio(share(a, b), share(b, a)),
      'Gross output ÷ Leading output × 100% ÷ (Leading output ÷ Gross output × 100%)',
    ],
    ['the latest of a formula', latest(share(b, a)), 'Leading output ÷ Gross output × 100%, latest year'],
    [
      'the latest of a formula within another',
      plus(latest(plus(a, b)), c),
      '(Gross output + Leading output, latest year) + CNY 100 million',
    ],
    ['a sum of sums', sum(plus(enterpriseOutput, c)), 'sum of (Enterprise output + CNY 100 million)'],
    ['a sum of latest values', sum(latest(enterpriseOutput)), 'sum of Enterprise output (latest year)'],
    [
      'a latest sum with a condition',
      latest(sum(enterpriseOutput, isSme)),
      'sum of Enterprise output (where Size class is medium, small or micro, latest year)',
    ],
    ['and within or', any([all([brand, pillar]), brand]), '(Cluster brand and Pillar industry) or Cluster brand'],
    ['or within and', all([any([brand, pillar]), brand]), '(Cluster brand or Pillar industry) and Cluster brand'],
    ['and within and', all([all([brand, pillar]), brand]), 'Cluster brand and Pillar industry and Cluster brand'],
    [
      'a comparison among truths',
      all([compare(area, 'at-least', area), brand]),
      'Land area ≥ Land area and Cluster brand',
    ],
    ['not of a comparison', not(compare(area, 'at-least', area)), 'not (Land area ≥ Land area)'],
    ['a quotient by an amount', ratio(a, c), 'Gross output ÷ CNY 100 million'],
    ['a negative number taken away', minus(a, constant(-1, '元')), 'Gross output − (-CNY 1)'],
  ])('%s', (_, term, en) => {
    expect(print(term, 'en')).toBe(en);
  });

  test('and in Chinese they are full-width', () => {
    expect(print(share(a, plus(a, b)), 'zh-CN')).toBe('集群总产值 ÷ （集群总产值 + 主导产业产值） × 100%');
    expect(
      print(latest(share(sum(enterpriseOutput, all([isSme, inLeadingIndustry])), sum(enterpriseOutput))), 'zh-CN'),
    ).toBe('企业产值合计（限规模类型为中型、小型或微型 且 属于主导产业） ÷ 企业产值合计 × 100%，最近一年');
  });
});

describe('with more knowledge', () => {
  test('the values that a standard supplies stand in place of the parameters', () => {
    const supplied = { window: '3', titles: ['little-giant', 'single-champion'], classes: ['small'], floor: '2' };
    expect(print(least(output, { years: window }), 'zh-CN', { supplied })).toBe('集群总产值（近三年最低）');
    expect(print(holds(titles), 'zh-CN', { supplied })).toBe('持有小巨人或单项冠军称号');
    expect(print(is(sizeClass, classes), 'en', { supplied })).toBe('Size class is small');
    expect(print(constant(floor), 'zh-CN', { supplied })).toBe('2亿元');
  });

  test('values stand in place of expressions, from the outside in', () => {
    const replace: FormulaPrinting['replace'] = (expression) => (expression.node === 'latest' ? '71.2亿元' : undefined);
    expect(print(share(latest(leadingOutput), latest(output)), 'zh-CN', { replace })).toBe(
      '71.2亿元 ÷ 71.2亿元 × 100%',
    );
  });

  test('unknown names are printed as they are', () => {
    const nothing = { items: new Map(), titles: new Map(), parameters: {} };
    expect(print(output, 'en', nothing)).toBe('profile/gross-output');
    expect(print(holds([champion]), 'en', nothing)).toBe('holds the title single-champion');
    expect(print(holds(titles), 'en', nothing)).toBe('holds a title of “titles”');
    expect(print(is(sizeClass, ['small']), 'en', nothing)).toBe('profile/size-class is small');
  });
});
