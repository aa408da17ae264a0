import { describe, expect, test } from 'vitest';
import { industrySections } from './industry-sections.ts';
import { readIndustryCode } from './read-industry-code.ts';
import { readIndustryTree } from './read-industry-tree.ts';

test('GB/T 4754-2017 has 20 sections A–T and 97 divisions 01–97, each in one section', () => {
  expect(industrySections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  const divisions = industrySections.flatMap((section) => section.divisions.map(({ code }) => code));
  expect(divisions).toEqual(Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')));
});

describe('an industry code', () => {
  test.each([
    ['2422', 'C2422', 'C', '24'],
    ['C2422', 'C2422', 'C', '24'],
    ['1512', 'C1512', 'C', '15'],
    ['1530', 'C1530', 'C', '15'],
    ['2740', 'C2740', 'C', '27'],
    ['242', 'C242', 'C', '24'],
    ['01', 'A01', 'A', '01'],
    ['97', 'T97', 'T', '97'],
  ])('%s is read as %s', (given, code, section, division) => {
    expect(readIndustryCode(given)).toMatchObject({ code, section: { code: section }, division: { code: division } });
  });

  test('may be a section alone', () => {
    expect(readIndustryCode('C')).toMatchObject({ code: 'C', digits: '', division: null });
  });

  test.each([
    ['', 'INDUSTRY_CODE_SHAPE'],
    ['2', 'INDUSTRY_CODE_SHAPE'],
    ['24221', 'INDUSTRY_CODE_SHAPE'],
    ['U', 'INDUSTRY_CODE_SHAPE'],
    ['c24', 'INDUSTRY_CODE_SHAPE'],
    ['0011', 'INDUSTRY_CODE_UNKNOWN'],
    ['98', 'INDUSTRY_CODE_UNKNOWN'],
    ['D2422', 'INDUSTRY_CODE_UNKNOWN'],
  ])('“%s” is refused: %s', (given, code) => {
    expect(readIndustryCode(given)).toMatchObject({ refused: { code } });
  });
});

describe('an imported tree', () => {
  test('gives the groups and classes below the divisions', () => {
    const { nodes, errors } = readIndustryTree(
      '\uFEFFcode,name,name_en\nC,制造业,\n24,文教、工美、体育和娱乐用品制造业,\n242,乐器制造,Musical instruments\n2422,"西乐器制造",\n',
    );
    expect(errors).toEqual([]);
    expect(nodes.get('2422')).toEqual({
      code: '2422',
      title: { 'zh-CN': '西乐器制造', en: '西乐器制造' },
      parent: '242',
    });
    expect([...nodes.keys()]).toEqual(['242', '2422']);
  });

  test('names line and column of each bad line and keeps the others', () => {
    const { nodes, errors } = readIndustryTree(
      'code,name\n242,乐器制造\n2422,\n2511,原油加工\n9912,不存在\n242,乐器制造\n24x,坏\n',
    );
    expect([...nodes.keys()]).toEqual(['242']);
    expect(errors.map(({ line, column, message }) => [line, column, message['zh-CN']])).toEqual([
      [3, 'name', '第3行：名称为空'],
      [4, 'code', '第4行：缺少中类 251'],
      [5, 'code', expect.stringContaining('没有大类“99”')],
      [6, 'code', '第6行：代码 242 重复'],
      [7, 'code', expect.stringContaining('不是国民经济行业代码')],
    ]);
  });

  test.each([
    ['code,name\n242,"乐器\n', 2],
    ['code,name\n242,乐器,多余\n', 2],
    ['id,title\n242,乐器\n', 1],
  ])('is refused as a whole when it is not such a CSV: %j', (text, line) => {
    expect(readIndustryTree(text)).toMatchObject({ nodes: new Map(), errors: [{ line, column: 'file' }] });
  });
});
