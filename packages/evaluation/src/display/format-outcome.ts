import {
  type CriterionDefinition,
  findUnit,
  type Localized,
  type MetricDefinition,
  multiply,
  parseDecimal,
  type Rational,
} from '@qunxing/criterion';
import type { BoundRequirement } from '../binding/plan.ts';
import type { Threshold } from '../standard.ts';
import type { RecordedOutcome } from '../verdict.ts';
import { type Amount, formatNumber } from './format-number.ts';
import { parseFraction } from './fraction.ts';
import { inBoth } from './in-both.ts';
import { optionTitle } from './option-title.ts';
import { withUnit } from './unit-text.ts';

/** What makes an outcome read better: the threshold it is shown beside, and the definition that names its levels. */
export interface OutcomeContext {
  readonly against?: Threshold;
  readonly definition?: CriterionDefinition;
}

const words = {
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
  missing: { 'zh-CN': '缺数据', en: 'no data' },
  pending: { 'zh-CN': '待评判', en: 'awaits judgement' },
  undefined: { 'zh-CN': '无法计算', en: 'no number' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The word for an outcome that is no number and no level: `是`, `否`, `缺数据`, `待评判`, `无法计算`. */
export const outcomeWord = (outcome: RecordedOutcome): Localized => {
  switch (outcome.kind) {
    case 'truth':
      return words[outcome.value ? 'yes' : 'no'];
    case 'missing':
    case 'pending':
      return words[outcome.kind];
    default:
      return words.undefined;
  }
};

/** Whether an outcome is a number, a rate, a truth or an option, and not the want of one. */
export const isKnown = ({ kind }: RecordedOutcome): boolean =>
  kind === 'value' || kind === 'growth' || kind === 'truth' || kind === 'category';

/** The number or rate of growth of an outcome; undefined when it has none. */
export const amountOf = (outcome: RecordedOutcome): Amount | undefined => {
  if (outcome.kind === 'value') {
    const value = parseFraction(outcome.value);
    return value && { kind: 'value', value };
  }
  if (outcome.kind !== 'growth') return undefined;
  const [base, last] = [parseFraction(outcome.base), parseFraction(outcome.last)];
  return base && last && { kind: 'growth', base, last, intervals: outcome.intervals };
};

/** A threshold's number in the base unit of its dimension; undefined when it is no number. */
export const thresholdNumber = (threshold: Threshold | undefined): Rational | undefined => {
  if (threshold?.kind !== 'number') return undefined;
  const [value, unit] = [parseDecimal(threshold.value), findUnit(threshold.unit)];
  return value && unit && multiply(value, unit.factor);
};

/**
 * What a metric comes to, as people read it: `68.4 %`, `42.50 亿元`, `是`, `省内领先`, `缺数据`. Digits as the metric says,
 * and as many more as show on which side of the threshold the number lies.
 */
export const formatOutcome = (
  outcome: RecordedOutcome,
  metric: MetricDefinition,
  { against, definition }: OutcomeContext = {},
): Localized => {
  switch (outcome.kind) {
    case 'value':
    case 'growth': {
      const amount = amountOf(outcome);
      if (amount === undefined) return outcomeWord(outcome);
      const unit = metric.unit ?? '';
      const threshold = thresholdNumber(against);
      const number = formatNumber(amount, unit, {
        decimals: metric.decimals,
        ...(threshold !== undefined && { against: threshold }),
      });
      return inBoth((language) => withUnit(number, unit, language));
    }
    case 'category':
      return optionTitle(outcome.value, metric, definition) ?? { 'zh-CN': outcome.value, en: outcome.value };
    default:
      return outcomeWord(outcome);
  }
};

/** What the metric of a requirement comes to, in as many digits as tell it from the threshold. */
export const valueText = (
  { requirement, metric, definition }: BoundRequirement,
  outcome: RecordedOutcome,
): Localized => {
  const { threshold } = requirement;
  return formatOutcome(outcome, metric, {
    definition,
    ...(threshold.status !== 'unset' && { against: threshold.value }),
  });
};
