import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../case-input.ts';
import { findRequirement } from '../explaining/explain.ts';
import { evaluate } from '../judging/evaluate.ts';
import type { Requirement } from '../standard.ts';
import { aCase, aPlan, aRequirement, aRoster, given, number, outputs, trial, unset } from '../testing/trial.ts';
import { gapText } from './gap-text.ts';
import { verdictSentence } from './verdict-sentence.ts';

const sentenceOf = (requirement: Requirement, input: CaseInput) => {
  const plan = aPlan(requirement);
  const bound = findRequirement(plan, requirement.id);
  const result = evaluate(plan, input).criteria[0]?.requirements[0];
  if (bound === undefined || result === undefined) throw new Error('one requirement has one result');
  return verdictSentence(bound, result, { 'zh-CN': '专家', en: 'the experts' });
};

const shareOf = (sme: string, large: string) =>
  aCase({ roster: { y2022: aRoster(['A', 'small', sme], ['B', 'large', large]) } });
const share = aRequirement('sme-share', given(number('70', '%')));
const growth = (variant: string, operator: Requirement['operator']) =>
  aRequirement('output-growth', given(number('10', '%/年')), { variant: given(variant), operator });
const land = aRequirement('land-area', given(number('100', '平方公里')), { operator: 'at-most' });
const least = aRequirement('least-output', given(number('40', '亿元')), { parameters: { years: given('3') } });

describe('a verdict says how far', () => {
  it('a share falls short, in percentage points', () => {
    expect(sentenceOf(share, shareOf('68.4', '31.6'))).toEqual({
      'zh-CN': '差 1.6 个百分点（68.4 % / ≥ 70 %）',
      en: '1.6 percentage points short (68.4 % / ≥ 70 %)',
    });
  });
  it('a share that fails by a hair shows the digits that tell', () => {
    expect(sentenceOf(share, shareOf('69.96', '30.04'))['zh-CN']).toBe('差 0.04 个百分点（69.96 % / ≥ 70 %）');
  });
  it('a share of exactly the threshold is met, with the digit that matters', () => {
    expect(sentenceOf(share, shareOf('70', '30'))['zh-CN']).toBe('达到（70.0 % / ≥ 70 %）');
  });
  it('an upper limit is exceeded', () => {
    const input = aCase({ figures: { 'trial/land-area': { once: '105.5' } } });
    expect(sentenceOf(land, input)).toEqual({
      'zh-CN': '超出 5.5 平方公里（105.5 平方公里 / ≤ 100 平方公里）',
      en: '5.5 km² over (105.5 km² / ≤ 100 km²)',
    });
  });
  it('a number equal to a threshold that must be exceeded says so', () => {
    const exact = aCase({ figures: outputs('6750', '6975', '7905', '8959') });
    expect(sentenceOf(growth('meanGrowth', 'more-than'), exact)['zh-CN']).toBe('恰等于门槛（10.0 %/年 / > 10 %/年）');
  });
  it('compound growth falls short by about so much', () => {
    const exact = aCase({ figures: outputs('6750', '6975', '7905', '8959') });
    expect(sentenceOf(growth('cagr', 'at-least'), exact)['zh-CN']).toBe('差约 0.1 个百分点（9.9 %/年 / ≥ 10 %/年）');
  });
});

describe('a verdict on what is no number', () => {
  const once = (item: string, value: string | boolean) => aCase({ figures: { [`trial/${item}`]: { once: value } } });
  const brand = aRequirement('brand', given({ kind: 'truth' }));
  const mechanism = aRequirement('mechanism', given({ kind: 'level', value: 'met' }));
  const top = aRequirement('mechanism', given({ kind: 'level', value: 'exemplary' }));
  const standing = aRequirement('standing', given({ kind: 'level', value: 'province' }));

  it.each<[string, Requirement, CaseInput, string, string]>([
    ['a statement that holds', brand, once('brand', true), '符合（要求：是）', 'Met (required: yes)'],
    [
      'a statement that does not',
      brand,
      once('brand', false),
      '不符合（要求：是，填报为否）',
      'Not met (required: yes, reported: no)',
    ],
    [
      'a judgement of the level asked for',
      mechanism,
      once('mechanism', 'met'),
      '评判为“met”，达到要求',
      'Met: judged “met”',
    ],
    [
      'a judgement below it',
      mechanism,
      once('mechanism', 'absent'),
      '评判为“absent”，要求不低于“met”',
      'Not met: judged “absent”, required: at least “met”',
    ],
    [
      'a judgement below the highest',
      top,
      once('mechanism', 'met'),
      '评判为“met”，要求“exemplary”',
      'Not met: judged “met”, required: “exemplary”',
    ],
    [
      'a rank',
      standing,
      once('standing', 'county'),
      '填报为“county”，要求不低于“province”',
      'Not met: reported as “county”, required: at least “province”',
    ],
    ['a statement not made', brand, aCase(), '缺“集群品牌”的填报', 'Missing: entry for “cluster brand”'],
  ])('%s', (_, requirement, input, zh, en) => {
    expect(sentenceOf(requirement, input)).toEqual({ 'zh-CN': zh, en });
  });
});

describe('a verdict says what is missing', () => {
  it('years of a figure', () => {
    expect(sentenceOf(least, aCase({ figures: outputs('5') }))).toEqual({
      'zh-CN': '缺 2020、2021 年产值',
      en: 'Missing: output for 2020, 2021',
    });
  });
  it('a figure of some enterprises', () => {
    const roster = { y2022: aRoster(['A', 'small', null], ['B', 'large', null], ['C', 'large', '1']) };
    expect(sentenceOf(share, aCase({ roster }))).toEqual({
      'zh-CN': '缺 2 家企业 2022 年企业产值',
      en: 'Missing: output of the enterprise for 2022 of 2 enterprises',
    });
  });
  it('one enterprise, which is named to those who may know it', () => {
    const items = new Map(trial.items.map((item) => [item.id, item]));
    const gaps = [{ item: 'trial/output', year: 2022, of: '91110000600037341L' }];
    expect(gapText(gaps, 1, items).en).toBe('output of the enterprise for 2022 of 1 enterprise');
    const named = gapText(gaps, 1, items, (code) => ({ 'zh-CN': `甲厂（${code}）`, en: `甲厂 (${code})` }));
    expect(named).toEqual({
      'zh-CN': '甲厂（91110000600037341L）：2022 年企业产值',
      en: '甲厂 (91110000600037341L): output of the enterprise for 2022',
    });
  });
  it('a roster', () => {
    expect(sentenceOf(share, aCase())['zh-CN']).toBe('缺 2022 年企业名录');
  });
  it('more than it lists', () => {
    const rows = Array.from({ length: 25 }, (_, row) => [`E${row}`, 'small', null] as const);
    expect(sentenceOf(share, aCase({ roster: { y2022: aRoster(...rows) } }))['zh-CN']).toBe(
      '缺 20 家企业 2022 年企业产值等，共缺 25 项',
    );
  });
});

describe('a verdict says why there is none', () => {
  it('nobody has judged yet, and who will', () => {
    const mechanism = aRequirement('mechanism', given({ kind: 'level', value: 'met' }));
    expect(sentenceOf(mechanism, aCase())).toEqual({
      'zh-CN': '待专家评判：治理机制',
      en: 'Awaits judgement by the experts: mechanism',
    });
  });
  it('the base year is zero', () => {
    const input = aCase({ figures: outputs('0', '1', '1', '1') });
    expect(sentenceOf(growth('cagr', 'at-least'), input)).toEqual({
      'zh-CN': '无法计算：2019 年基期为零',
      en: 'No number: the base is zero in 2019',
    });
  });
  it('the standard is silent, with the value there is', () => {
    const silent = aRequirement('land-area', unset, { operator: 'at-most' });
    expect(sentenceOf(silent, aCase({ figures: { 'trial/land-area': { once: '88' } } }))).toEqual({
      'zh-CN': '标准未定（现值 88.0 平方公里）',
      en: 'The standard is not set (now 88.0 km²)',
    });
    expect(sentenceOf(silent, aCase())['zh-CN']).toBe('标准未定');
  });
});
