import { describe, expect, test } from 'vitest';
import { aFile, type Cells, loaded } from './testing.ts';

const inferred = 'year inferred';
const choicesOf = (...rows: readonly Cells[]) => loaded(aFile(...rows)).choices;

describe('of several sources for one item and year, one is proposed and the others stay', () => {
  test.each([
    [
      'a stated year before an inferred one',
      [
        { note: inferred, source: 'a' },
        { qualifier: 'about', source: 'b' },
      ],
      3,
      '写明了年份',
    ],
    ['an exact statement before “about”', [{ qualifier: 'about', source: 'a' }, { source: 'b' }], 3, '限定最少'],
    [
      '“about” before a bound',
      [
        { qualifier: 'more than', source: 'a' },
        { qualifier: 'about', source: 'b' },
      ],
      3,
      '限定最少',
    ],
    ['more digits before fewer', [{ source: 'a' }, { value: '60.12', source: 'b' }], 3, '有效数字最多'],
    ['otherwise the first', [{ source: 'a' }, { value: '61', source: 'b' }], 2, '最先列出'],
  ] as const)('%s', (_rule, rows, line, words) => {
    const [choice, ...others] = choicesOf(...rows);
    expect(others).toEqual([]);
    expect(choice).toMatchObject({ item: 'profile/gross-output', period: 'y2022', line, contenders: [2, 3] });
    expect(choice?.reason['zh-CN']).toContain(words);
    expect(choice?.reason.en).toContain(`line ${line} is used`);
  });

  test('it says whether they differ', () => {
    expect(choicesOf({ source: 'a' }, { source: 'b' })).toMatchObject([{ differ: false }]);
    expect(choicesOf({ source: 'a' }, { source: 'b', value: '600000', unit: '万元' })).toMatchObject([
      { differ: false },
    ]);
    expect(choicesOf({ source: 'a' }, { source: 'b', value: '61' })).toMatchObject([{ differ: true }]);
  });
});

test('a single figure is proposed as the only one, and one that fits no item never', () => {
  expect(choicesOf({}, { metric_key: 'sales' }, { period: '8 months' })).toMatchObject([
    { line: 2, value: '600000', contenders: [2], reason: { en: 'The only published figure on this basis.' } },
  ]);
});

test('an inferred year is said with the choice', () => {
  const [choice] = choicesOf({ note: inferred });
  expect(choice?.reason['zh-CN']).toBe('唯一符合口径的公开数据。年份由资料整理者推断，来源未写明。');
});

test('clusters and years are chosen for apart', () => {
  expect(choicesOf({}, { year: '2021' }, { cluster: '另一集群' })).toHaveLength(3);
});

test('sources that disagree about a figure no item takes are named as well', () => {
  const guitars = { metric_key: 'units', unit: '万把', year: '2025' };
  const { disagreements } = loaded(aFile({ ...guitars, value: '250' }, { ...guitars, value: '240', source: 'b' }));
  expect(disagreements).toEqual([{ cluster: '正安县吉他产业集群', key: 'units', period: 'y2025', lines: [2, 3] }]);
});
