import type { CriterionDefinition, Language, MetricDefinition } from '@qunxing/criterion';
import { parseDecimal } from '@qunxing/criterion';
import type { Requirement, Threshold } from '../standard.ts';
import { optionTitle } from './option-title.ts';
import { printUnits, round } from './round.ts';
import { withUnit } from './unit-text.ts';

const signs = { 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' } as const;

/** A threshold with its operator, in the digits and the unit that the standard states: `≥ 70 %`, `≥ 省内领先`, `是`. */
export const formatThreshold = (
  threshold: Threshold,
  operator: Requirement['operator'],
  metric: MetricDefinition,
  language: Language,
  definition?: CriterionDefinition,
): string => {
  switch (threshold.kind) {
    case 'number': {
      const value = parseDecimal(threshold.value);
      const decimals = threshold.value.split('.')[1]?.length ?? 0;
      const number = value === undefined ? threshold.value : printUnits(round(value, decimals), decimals);
      return `${signs[operator]} ${withUnit(number, threshold.unit, language)}`;
    }
    case 'level':
      return `${signs[operator]} ${optionTitle(threshold.value, metric, definition)?.[language] ?? threshold.value}`;
    case 'truth':
      return language === 'zh-CN' ? '是' : 'yes';
  }
};
