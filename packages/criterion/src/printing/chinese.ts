import { findUnit } from '../find-unit.ts';
import type { OverYears, Wording } from './wording.ts';

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const words: Readonly<Record<OverYears, string>> = {
  least: '最低',
  total: '累计',
  cagr: '复合年均增速',
  meanGrowth: '逐年增速的平均值',
  rising: '逐年上升',
};

/** 甲、乙或丙 */
const either = (names: readonly string[]): string =>
  [names.slice(0, -1).join('、'), names.slice(-1).join()].filter((part) => part !== '').join('或');

/** Formulas in Chinese, the legal wording. */
export const chinese: Wording = {
  brackets: ['（', '）'],
  remarks: ['（', '，', '）'],
  and: ' 且 ',
  or: ' 或 ',
  not: (truth) => `非（${truth}）`,
  latest: '最近一年',
  years: (node, years) => `近${years === 2 ? '两' : (numerals[years] ?? years)}年${words[node]}`,
  openYears: (node, parameter) => `近若干年${words[node]}，年数按“${parameter}”`,
  sum: (of) => `${of}合计`,
  count: '企业数',
  where: (condition) => `限${condition}`,
  holds: (titles) => `持有${either(titles)}称号`,
  holdsOpen: (parameter) => `持有“${parameter}”所列称号`,
  is: (of, values) => `${of}为${either(values)}`,
  isOpen: (of, parameter) => `${of}属于“${parameter}”`,
  tally: (truths) => `成立项数（${truths.join('；')}）`,
  quantity: (value, unit) => `${value}${findUnit(unit)?.title['zh-CN'] ?? unit}`,
  parameter: (title) => `“${title}”`,
};
