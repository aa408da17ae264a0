import { guizhou } from '@qunxing/reference';
import { describe, expect, test } from 'vitest';
import { loadPublishedFigures } from './load-published-figures.ts';
import type { Column } from './published-row.ts';
import type { RejectionCode } from './rejection.ts';
import { aFile, type Cells, items, loaded } from './testing.ts';

const load = (text: string) => loadPublishedFigures(text, { register: guizhou, items });

describe('a file that is no file of published figures is refused as a whole', () => {
  test.each([
    ['', 'FILE_EMPTY', 1],
    ['cluster,year\n正安,2022\n', 'FILE_COLUMNS_MISSING', 1],
    [aFile({}).replace('note', 'value'), 'FILE_COLUMNS_TWICE', 1],
    [`${aFile({}, {})}"`, 'FILE_MALFORMED', 3],
    [aFile({}, {}).replace('"正安县吉他产业集群"', '"正安县"吉他产业集群'), 'FILE_MALFORMED', 2],
  ])('%j: %s', (text, code, line) => {
    expect(load(text)).toMatchObject({ refused: { code, line } });
  });

  test.each([
    [aFile({}, { note: 'x' }).replace('"60"', '"60'), '第 2 行：value 列', 'Line 2: column value, '],
    [aFile({ note: 'two\nlines' }, {}).replace(/"seen"(?!.*"seen")/s, '"seen'), '第 4 行：confidence 列', 'Line 4: '],
    ['"cluster,county_or_area\n1,2\n', '第 1 行：引号', 'Line 1: quotes'],
  ])('a quote that is never closed is named where it stands: %#', (text, zh, en) => {
    expect(load(text)).toMatchObject({
      refused: {
        code: 'FILE_MALFORMED',
        message: { 'zh-CN': expect.stringContaining(zh), en: expect.stringContaining(en) },
      },
    });
  });

  test('and the missing columns are named', () => {
    const result = load(aFile({}).replace('gbt2260', 'code'));
    expect(result).toMatchObject({
      refused: { columns: ['gbt2260'], message: { 'zh-CN': '第 1 行：表头缺少列 gbt2260。请补全后重试。' } },
    });
  });
});

describe('a row with an error is rejected with line, column and reason, and the others are kept', () => {
  test.each([
    [{ cluster: '正安县\u001b[2K吉他' }, 'cluster', 'ROW_CONTROL_CHARACTER', 'U+001B'],
    [{ cluster: '正安县\n吉他' }, 'cluster', 'ROW_CONTROL_CHARACTER', 'U+000A'],
    [{ cluster: '正安县\u202e吉他' }, 'cluster', 'ROW_CONTROL_CHARACTER', 'U+202E'],
    [{ county_or_area: '正安\u009b2J' }, 'county_or_area', 'ROW_CONTROL_CHARACTER', 'U+009B'],
    [{ note: '旁注\u0007' }, 'note', 'ROW_CONTROL_CHARACTER', 'U+0007'],
    [{ cluster: '' }, 'cluster', 'ROW_VALUE_MISSING', '为空'],
    [{ source: '' }, 'source', 'ROW_VALUE_MISSING', '不予收录'],
    [{ value: '' }, 'value', 'ROW_VALUE_MISSING', '为空'],
    [{ county_or_area: '正案县', gbt2260: '' }, 'county_or_area', 'ROW_DIVISION_UNKNOWN', '最接近的是：正安县 520324'],
    [{ gbt2260: '520999' }, 'gbt2260', 'ROW_DIVISION_UNKNOWN', '没有“520999”'],
    [{ gbt2260: '520325' }, 'gbt2260', 'ROW_DIVISION_MISMATCH', '代码 520325 是道真仡佬族苗族自治县'],
    [{ county_or_area: '火星', gbt2260: '' }, 'county_or_area', 'ROW_DIVISION_UNKNOWN', '没有“火星”'],
    [{ county_or_area: '红花岗区/播洲区等', gbt2260: '520300' }, 'county_or_area', 'ROW_DIVISION_UNKNOWN', '播州区'],
    [{ year: '二〇二二' }, 'year', 'ROW_YEAR_MALFORMED', '四位年份'],
    [{ year: '22' }, 'year', 'ROW_YEAR_MALFORMED', '四位年份'],
    [{ period: '12 months' }, 'period', 'ROW_PERIOD_MALFORMED', '8 months'],
    [{ period: 'Q1' }, 'period', 'ROW_PERIOD_MALFORMED', '8 months'],
    [{ value: '约60' }, 'value', 'ROW_NUMBER_MALFORMED', '不是数字'],
    [{ value: '1,234' }, 'value', 'ROW_NUMBER_MALFORMED', '不是数字'],
    [{ value: '6e1' }, 'value', 'ROW_NUMBER_MALFORMED', '不是数字'],
    [{ value: '\uFF16\uFF10' }, 'value', 'ROW_NUMBER_MALFORMED', '不是数字'],
    [{ value: '-60' }, 'value', 'ROW_NUMBER_IMPOSSIBLE', '不能为负'],
    [{ metric_key: 'enterprises', unit: '家', value: '12.5' }, 'value', 'ROW_NUMBER_IMPOSSIBLE', '整数'],
    [{ metric_key: 'premium_share', unit: '%', value: '100.1' }, 'value', 'ROW_NUMBER_IMPOSSIBLE', '0–100'],
    [{ unit: '家' }, 'unit', 'ROW_UNIT_WRONG', '应为：元、万元、亿元'],
    [{ unit: '亿' }, 'unit', 'ROW_UNIT_WRONG', '应为：元、万元、亿元'],
    [{ metric_key: 'something_new', unit: '' }, 'unit', 'ROW_UNIT_WRONG', '不能用单位“”'],
    [{ metric_key: 'recognition', unit: '—', value: '已认定' }, 'value', 'ROW_RECOGNITION_UNREADABLE', '国家级'],
    [{ metric_key: 'recognition', unit: '家', value: '国家级' }, 'unit', 'ROW_UNIT_WRONG', '没有单位'],
  ] as const satisfies readonly (readonly [Cells, Column, RejectionCode, string])[])(
    '%j',
    (given: Cells, column, code, words) => {
      const { figures, recognitions, rejections, rows } = loaded(aFile({ year: '2018' }, given, { year: '2020' }));
      expect(rejections).toMatchObject([{ line: 3, column, code, given: given[column] ?? '520324' }]);
      expect(rejections[0]?.message['zh-CN']).toContain(`第 3 行 ${column} 列`);
      expect(rejections[0]?.message['zh-CN']).toContain(words);
      expect(rejections[0]?.message.en).toContain(`Line 3, column ${column}`);
      expect([figures.length, recognitions.length, rows]).toEqual([2, 0, 3]);
    },
  );

  test('a line with a field too many or too few names both counts', () => {
    const text = `${aFile({ year: '2018' })}\na,b\n${aFile({}).split('\n')[1]},extra\n`;
    expect(loaded(text).rejections).toMatchObject([
      {
        line: 3,
        column: null,
        code: 'ROW_FIELD_COUNT',
        message: { 'zh-CN': expect.stringContaining('有 2 个字段，表头有 15 个') },
      },
      { line: 4, column: null, code: 'ROW_FIELD_COUNT', message: { en: expect.stringContaining('16 fields') } },
    ]);
  });

  test('lines are counted through quoted line breaks and empty lines', () => {
    const text = aFile({ year: '2018', note: 'two\nlines' }, { value: 'x' }).replace('\n"正安', '\n\n"正安');
    expect(loaded(text).rejections).toMatchObject([{ line: 5, column: 'value' }]);
  });

  test('a row twice is a duplicate of the first line as a whole, in no column of its own', () => {
    const { figures, rejections } = loaded(aFile({}, { year: '2021' }, {}));
    expect(figures).toHaveLength(2);
    expect(rejections).toMatchObject([
      {
        line: 4,
        column: null,
        given: expect.stringMatching(/^正安县吉他产业集群,正安县,520324,.*,60,亿元,/),
        code: 'ROW_DUPLICATE',
        message: {
          'zh-CN': '第 4 行：整行与第 2 行相同，请删除其一。',
          en: 'Line 4: the whole row is that of line 2; delete one of the two.',
        },
      },
    ]);
  });

  test('the same figure from the same source in other words is a duplicate in the columns that make it the same', () => {
    const { rejections } = loaded(aFile({}, { label_zh: '工业产值', note: 'again' }));
    expect(rejections).toMatchObject([
      {
        line: 3,
        column: null,
        code: 'ROW_DUPLICATE',
        message: {
          'zh-CN':
            '第 3 行：与第 2 行重复：cluster、metric_key、year、period、qualifier、source、value、unit 各列相同。请删除其一。',
          en: 'Line 3: it repeats line 2: the columns cluster, metric_key, year, period, qualifier, source, value, unit are the same. Delete one of the two.',
        },
      },
    ]);
  });

  test('another value for the same thing from the same source contradicts the first line', () => {
    const { rejections } = loaded(aFile({}, { value: '61' }, { unit: '万元' }));
    expect(rejections).toMatchObject([
      { line: 3, column: 'value', code: 'ROW_CONTRADICTS_SAME_SOURCE' },
      { line: 4, column: 'unit', code: 'ROW_CONTRADICTS_SAME_SOURCE' },
    ]);
  });

  test('another source, year, period or qualifier is no duplicate', () => {
    const others = [{ source: 'b' }, { year: '2021' }, { period: '8 months' }, { qualifier: 'about' }];
    expect(loaded(aFile({}, ...others)).rejections).toEqual([]);
  });

  test('a cluster that lies elsewhere than in an earlier line is rejected', () => {
    const { rejections } = loaded(aFile({}, { county_or_area: '湄潭县', gbt2260: '520328', year: '2021' }));
    expect(rejections).toMatchObject([{ line: 3, column: 'county_or_area', code: 'ROW_CLUSTER_MOVED' }]);
  });

  test('a rejected row leaves nothing behind: it neither places its cluster nor makes a later row a duplicate', () => {
    const bad = { county_or_area: '湄潭县', gbt2260: '520328', value: 'x' };
    expect(loaded(aFile(bad, {}, {})).rejections).toMatchObject([{ line: 2 }, { line: 4, code: 'ROW_DUPLICATE' }]);
  });
});
