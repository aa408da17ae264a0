import type { ExplainedNode } from '@qunxing/evaluation';
import { expect, it } from 'vitest';
import { stepsOf } from './steps.ts';

const text = (words: string) => ({ 'zh-CN': words, en: words });
const tree: ExplainedNode = {
  node: 'count',
  formula: text('企业数'),
  grain: 'cluster',
  cells: [],
  rosters: [{ year: 2024, members: 76, known: 76, holding: 3 }],
  below: [],
};
const roster = { item: 'roster', title: text('企业名录'), year: 2024, members: 76, source: '县工信局' };
const column = { item: 'profile/size-class', title: text('企业规模'), year: 2024, members: 76, source: '县工信局' };

it('a roster that is only counted is named with its source', () => {
  expect(stepsOf({ tree, columns: [roster] })[0]?.value).toEqual({
    'zh-CN': '2024 年 76 家，3 家符合（来源：县工信局）',
    en: '2024: 76 members, 3 of which it holds (source: 县工信局)',
  });
});

it('a roster whose columns stand among the figures is not named again', () => {
  expect(stepsOf({ tree, columns: [roster, column] })[0]?.value['zh-CN']).toBe('2024 年 76 家，3 家符合');
});
