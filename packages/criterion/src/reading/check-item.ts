import { findUnit } from '../find-unit.ts';
import type { ItemDefinition } from '../item.ts';
import { compareRational, parseDecimal } from '../rational.ts';
import { below, type Reading, wrong } from './reader.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';

const isCategory = (kind: ItemDefinition['kind']): boolean => kind === 'judged' || kind === 'choice' || kind === 'rank';

const checkNumber = (item: ItemDefinition, at: Reading): void => {
  if (item.unit === undefined) {
    wrong(at, 'KEY_MISSING', '缺少“unit”：数值项须有单位。', '"unit" is missing: a number has a unit.');
    return;
  }
  const unit = findUnit(item.unit);
  if (unit === undefined) {
    wrong(below(at, 'unit'), 'UNIT_UNKNOWN', `没有单位“${item.unit}”。`, `There is no unit "${item.unit}".`);
  } else if (unit.dimension !== item.dimension) {
    const zh = `单位“${item.unit}”的量纲是 ${unit.dimension}，而非 ${item.dimension}。`;
    const en = `The unit "${item.unit}" measures ${unit.dimension}, not ${item.dimension}.`;
    wrong(below(at, 'unit'), 'UNIT_MISMATCH', zh, en);
  } else if (unit.dimension === 'growth') {
    const en = 'Growth is computed from reported figures, not reported.';
    wrong(below(at, 'unit'), 'UNIT_MISMATCH', '增速由填报数计算得出，不作填报。', en);
  }
};

const checkCategory = (item: ItemDefinition, at: Reading): void => {
  if (item.options === undefined) {
    wrong(at, 'KEY_MISSING', '缺少“options”：须列出选项。', '"options" is missing: list the options.');
  } else {
    const values = item.options.map((option) => ({ id: option.value }));
    refuseDuplicates(values, below(at, 'options'), 'value');
  }
};

const foreignKeys = (item: ItemDefinition): readonly (keyof ItemDefinition)[] => {
  const ofNumbers = ['unit', 'least', 'whole', 'concept', 'scope', 'period', 'checks'] as const;
  const ofCategories = ['options'] as const;
  const foreign: (keyof ItemDefinition)[] = [];
  if (item.kind !== 'number') foreign.push(...ofNumbers);
  if (!isCategory(item.kind)) foreign.push(...ofCategories);
  if (item.time !== 'yearly') foreign.push('years');
  return foreign.filter((key) => item[key] !== undefined);
};

const checkBounds = (item: ItemDefinition, at: Reading): void => {
  for (const [index, check] of (item.checks ?? []).entries()) {
    if (check.check !== 'within') continue;
    const least = check.least === undefined ? undefined : parseDecimal(check.least);
    const most = check.most === undefined ? undefined : parseDecimal(check.most);
    if (least === undefined || most === undefined || compareRational(least, most) <= 0) continue;
    const place = below(below(at, 'checks'), index);
    wrong(place, 'ITEM_WRONG', '下限大于上限。', 'The lower bound exceeds the upper one.');
  }
};

/** Checks that the parts of an item fit together: unit and dimension, options, and keys that its kind does not have. */
export const checkItem = (item: ItemDefinition, at: Reading): void => {
  for (const key of foreignKeys(item)) {
    const zh = `此类填报项没有“${key}”（类型 ${item.kind}，时间 ${item.time}）。`;
    wrong(below(at, key), 'ITEM_WRONG', zh, `An item of kind ${item.kind} that is ${item.time} has no "${key}".`);
  }
  checkBounds(item, at);
  if (item.kind === 'number') {
    checkNumber(item, at);
    return;
  }
  const dimension = isCategory(item.kind) ? 'category' : 'truth';
  if (item.dimension !== dimension) {
    const zh = `量纲须为 ${dimension}，而非 ${item.dimension}。`;
    const en = `Expected the dimension ${dimension}, found ${item.dimension}.`;
    wrong(below(at, 'dimension'), 'DIMENSION_MISMATCH', zh, en);
  }
  if (isCategory(item.kind)) checkCategory(item, at);
};
