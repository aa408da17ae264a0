import type { CriterionDefinition, Localized, MetricDefinition } from '@qunxing/criterion';
import { parseDecimal } from '@qunxing/criterion';
import type { Requirement, Threshold } from '../standard.ts';
import { inBoth } from './in-both.ts';
import { optionsOf } from './option-title.ts';
import { printUnits, round } from './round.ts';
import { withUnit } from './unit-text.ts';

type Operator = Requirement['operator'];

const signs = { 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' } as const;

const words: Readonly<Record<Operator, Localized>> = {
  'at-least': { 'zh-CN': '不低于', en: 'at least ' },
  'more-than': { 'zh-CN': '高于', en: 'above ' },
  'at-most': { 'zh-CN': '不高于', en: 'at most ' },
  'less-than': { 'zh-CN': '低于', en: 'below ' },
};

const level = (
  value: string,
  operator: Operator,
  metric: MetricDefinition,
  definition: CriterionDefinition | undefined,
): Localized => {
  const options = optionsOf(value, metric, definition);
  const title = options.find((option) => option.value === value)?.title;
  // Nothing stands above the highest level: it is asked for itself.
  const isHighest = operator === 'at-least' && options.at(-1)?.value === value;
  return inBoth((language) => `${isHighest ? '' : words[operator][language]}“${title?.[language] ?? value}”`);
};

/**
 * A threshold with its operator, in the digits and the unit that the standard states: `≥ 70 %`, `不低于“省内领先”`, `是`.
 */
export const formatThreshold = (
  threshold: Threshold,
  operator: Operator,
  metric: MetricDefinition,
  definition?: CriterionDefinition,
): Localized => {
  switch (threshold.kind) {
    case 'number': {
      const value = parseDecimal(threshold.value);
      const decimals = threshold.value.split('.')[1]?.length ?? 0;
      const number = value === undefined ? threshold.value : printUnits(round(value, decimals), decimals);
      return inBoth((language) => `${signs[operator]} ${withUnit(number, threshold.unit, language)}`);
    }
    case 'level':
      return level(threshold.value, operator, metric, definition);
    case 'truth':
      return { 'zh-CN': '是', en: 'yes' };
  }
};
