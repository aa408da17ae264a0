import { grossOutput } from '@qunxing/cluster-profile';
import { describe, expect, test } from 'vitest';
import { aFile, type Cells, loaded } from './testing.ts';
import { unitDiffers } from './unused-reason.ts';

const fitOf = (...rows: readonly Cells[]) => loaded(aFile(...rows)).figures[0]?.fit;

describe('a figure is used when concept, scope, period and unit are exactly those of an item', () => {
  test.each([
    [{}, 'profile/gross-output', '600000'],
    [{ unit: '万元', value: '600000.50' }, 'profile/gross-output', '600000.5'],
    [{ qualifier: 'annual' }, 'profile/gross-output', '600000'],
    [{ qualifier: 'nearly' }, 'profile/gross-output', '600000'],
    [{ qualifier: 'more than; SMEs only' }, 'profile/sme-output', '600000'],
    [
      { metric_key: 'enterprises', unit: '家', value: '144', qualifier: 'end of 14th FYP' },
      'profile/enterprises',
      '144',
    ],
    [
      { metric_key: 'above_scale', unit: '家', value: '13', qualifier: 'end of 2021' },
      'profile/above-scale-enterprises',
      '13',
    ],
    [{ metric_key: 'export_usd', unit: '亿美元', value: '0.568895' }, 'profile/exports', '5688.95'],
    [
      { metric_key: 'inv_patents', unit: '万件', value: '0.0121', qualifier: 'end of 2022' },
      'profile/invention-patents',
      '121',
    ],
    [{ note: 'article dated 27 Feb 2023; year of the figures inferred' }, 'profile/gross-output', '600000'],
  ])('%j is %s', (given, item, value) => {
    expect(fitOf(given)).toEqual({ item, value });
  });
});

describe('a figure that fits no item exactly is kept, and every reason is given in both languages', () => {
  test.each([
    [{ metric_key: 'comprehensive_output' }, ['CONCEPT_WITHOUT_ITEM'], '综合产值'],
    [{ metric_key: 'sales' }, ['CONCEPT_WITHOUT_ITEM'], '销售收入'],
    [{ metric_key: 'brands', unit: '个' }, ['CONCEPT_WITHOUT_ITEM'], '没有填报项采用“产值”'],
    [{ metric_key: 'something_new' }, ['KEY_UNKNOWN'], 'something_new'],
    [{ metric_key: 'scale_output' }, ['SCOPE_DIFFERS'], '该数据说的是规上企业'],
    [{ qualifier: 'above-scale liquor' }, ['SCOPE_DIFFERS'], '该数据说的是规上企业'],
    [{ note: 'whole-county tea industry, farm output included' }, ['SCOPE_DIFFERS'], '该数据说的是全县'],
    [{ qualifier: 'new-energy materials only' }, ['SCOPE_DIFFERS'], '部分企业或产品'],
    [{ metric_key: 'scale_output', qualifier: 'SMEs only' }, ['SCOPE_DIFFERS'], '部分企业或产品'],
    [{ period: '8 months', qualifier: 'Jan–Aug' }, ['PERIOD_DIFFERS'], '不足一年'],
    [{ metric_key: 'enterprises', unit: '家' }, ['PERIOD_DIFFERS'], '没有注明时点'],
    [{ metric_key: 'enterprises', unit: '家', qualifier: 'as of Jul 2022' }, ['PERIOD_DIFFERS'], '年内某日'],
    [{ year: 'undated', qualifier: '"last year"' }, ['YEAR_UNKNOWN'], '没有注明年份'],
    [{ qualifier: 'expected' }, ['FORECAST'], '预计数'],
    [{ qualifier: 'cumulative since 2021' }, ['SEVERAL_YEARS'], '多年累计'],
    [{ qualifier: 'without the army' }, ['QUALIFIER_UNKNOWN'], 'without the army'],
    [{ confidence: 'inferred' }, ['SOURCE_NOT_SEEN'], 'inferred'],
    [{ county_or_area: '红花岗区/播州区等', gbt2260: '520300' }, ['COUNTIES_INCOMPLETE'], '没有列全'],
    [{ county_or_area: '江苏省', gbt2260: '' }, ['PLACE_IS_NO_CLUSTER', 'SCOPE_DIFFERS'], '江苏省'],
    [{ period: '4 months', qualifier: 'expected', year: '2024' }, ['FORECAST', 'PERIOD_DIFFERS'], '预计数'],
  ])('%j: %j', (given, codes, words) => {
    const fit = fitOf(given);
    const unused = fit !== undefined && 'unused' in fit ? fit.unused : [];
    expect(unused.map(({ code }) => code)).toEqual(codes);
    expect(unused.map(({ message }) => message['zh-CN']).join('')).toContain(words);
    for (const { message } of unused) expect(message.en).not.toBe('');
  });

  test.each([
    [{ cluster: '白酒(全省)', county_or_area: '贵州省', gbt2260: '520000' }, '贵州省', 'Guizhou'],
    [{ county_or_area: '江苏省', gbt2260: '' }, '江苏省', 'Jiangsu'],
    [{ county_or_area: '全国', gbt2260: '' }, '全国', 'China'],
  ])('%j is about a division, which English calls by its English name', (given, zh, en) => {
    const fit = fitOf(given);
    const [reason] = fit !== undefined && 'unused' in fit ? fit.unused : [];
    expect(reason?.message['zh-CN']).toBe(`该数据说的是${zh}，不是本省的一个集群。`);
    expect(reason?.message.en).toContain(`The figure is about ${en}`);
    expect(reason?.message.en).not.toMatch(/\p{Script=Han}/u);
  });

  test('a unit that cannot be converted is named in English, too', () => {
    const { message } = unitDiffers(grossOutput.item, '亿美元');
    expect(message['zh-CN']).toContain('单位“亿美元”');
    expect(message.en).toContain('“100 million USD” cannot be converted exactly into “10,000 CNY”');
  });

  test('an unstated scope is in doubt when another figure of the series states a different one', () => {
    const wholeCounty = { year: '2021', note: 'whole-county tea industry, farm output included' };
    expect(fitOf({}, wholeCounty)).toMatchObject({ unused: [{ code: 'SCOPE_IN_DOUBT' }] });
    expect(fitOf({}, { ...wholeCounty, metric_key: 'sales' })).toMatchObject({ item: 'profile/gross-output' });
    expect(fitOf({}, { ...wholeCounty, cluster: '另一集群' })).toMatchObject({ item: 'profile/gross-output' });
  });

  test('a unit that has no exact counterpart is not rounded: 1 亩 is 1/1500 of a square kilometer', () => {
    const mu = { metric_key: 'area_mu', unit: '亩', value: '100', qualifier: 'end of 2022' };
    expect(fitOf(mu)).toMatchObject({ unused: [{ code: 'CONCEPT_WITHOUT_ITEM' }] });
  });
});

test('a figure keeps what the source says, unchanged', () => {
  const { figures } = loaded(aFile({ value: '060.0', qualifier: 'nearly', note: 'a note', label_en: '' }));
  expect(figures).toMatchObject([
    {
      line: 2,
      concept: 'output',
      scope: 'all',
      scopeStated: false,
      period: { key: 'y2022', year: 2022, kind: 'year', label: '2022, nearly' },
      value: '060.0',
      unit: '亿元',
      qualifier: 'nearly',
      exactness: 'bound',
      label: { 'zh-CN': '产值', en: '产值' },
      note: 'a note',
    },
  ]);
});
