import { describe, expect, test } from 'vitest';
import { aFile, loaded } from './testing.ts';

describe('a place', () => {
  test.each([
    [{}, { kind: 'counties', counties: ['520324'], complete: true, zone: null }, 'cluster'],
    [{ gbt2260: '' }, { kind: 'counties', counties: ['520324'], complete: true }, 'cluster'],
    [
      { county_or_area: '盘县', gbt2260: '520222' },
      { kind: 'counties', counties: ['520281'], complete: true },
      'cluster',
    ],
    [
      { county_or_area: '红花岗区(新蒲新区)', gbt2260: '520302' },
      { kind: 'counties', counties: ['520302'] },
      'cluster',
    ],
    [
      { county_or_area: '红花岗区/播州区', gbt2260: '520300' },
      { kind: 'counties', counties: ['520302', '520304'], complete: true },
      'cluster',
    ],
    [{ county_or_area: '红花岗区/播州区等', gbt2260: '520300' }, { kind: 'counties', complete: false }, 'cluster'],
    [{ county_or_area: '贵安新区(功能区)', gbt2260: '' }, { kind: 'zone', zone: 'guian-new-area' }, 'cluster'],
    [{ county_or_area: '黔东南州', gbt2260: '522600' }, { kind: 'prefecture', division: '522600' }, 'context'],
    [
      { cluster: '新材料(全州)', county_or_area: '兴义市', gbt2260: '522301' },
      { kind: 'prefecture', division: '522300' },
      'context',
    ],
    [
      { cluster: '锰系材料(大龙经开区)', county_or_area: '玉屏县', gbt2260: '520622' },
      { kind: 'counties', counties: ['520622'], zone: 'dalong-economic-development-zone' },
      'cluster',
    ],
    [{ county_or_area: '贵州省', gbt2260: '520000' }, { kind: 'province', division: '520000' }, 'context'],
    [{ county_or_area: '江苏省', gbt2260: '' }, { kind: 'elsewhere', division: '320000' }, 'comparison'],
    [
      { county_or_area: '常熟市', gbt2260: '320581' },
      { kind: 'elsewhere', division: '320000', name: { 'zh-CN': '江苏省', en: 'Jiangsu' } },
      'comparison',
    ],
    [{ county_or_area: '全国', gbt2260: '' }, { kind: 'elsewhere', division: '000000' }, 'context'],
  ])('%j', (given, place, standing) => {
    const { clusters, rejections } = loaded(aFile(given));
    expect(rejections).toEqual([]);
    expect(clusters).toMatchObject([{ place, standing }]);
  });
});
