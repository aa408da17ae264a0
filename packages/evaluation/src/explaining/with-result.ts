import { byId, type Expression, type Language } from '@qunxing/criterion';
import { partUnit } from '../binding/part-unit.ts';
import type { BoundRequirement } from '../binding/plan.ts';
import { isShownExactly } from '../display/format-number.ts';
import { amountOf, thresholdNumber } from '../display/format-outcome.ts';
import type { RecordedOutcome } from '../verdict.ts';

/** Whether the result stands behind the formula with = or, when digits were cut off, with ≈. */
const equals = ({ metric, requirement }: BoundRequirement, outcome: RecordedOutcome): string => {
  const amount = amountOf(outcome);
  const threshold = requirement.threshold.status === 'unset' ? undefined : thresholdNumber(requirement.threshold.value);
  const exact = amount === undefined || isShownExactly(amount, metric.unit ?? '', metric.decimals, threshold);
  return exact ? '=' : '≈';
};

/** The part that a formula is when it takes one number as it stands. */
const soleNumber = (expression: Expression): 'item' | 'sum' | 'count' | undefined => {
  const { node } = expression.node === 'latest' ? expression.of : expression;
  return node === 'item' || node === 'sum' || node === 'count' ? node : undefined;
};

/**
 * A formula with its numbers filled in, and what it comes to: `68.4 万元 ÷ 100 万元 × 100% = 68.4 %`, `40.0 % < 48.0 %：成立`.
 * The result is left out where it would say the same again, and where a figure is missing.
 */
export const withResult = (
  { numbers, value, outcome }: { readonly numbers: string; readonly value: string; readonly outcome: RecordedOutcome },
  expression: Expression,
  bound: BoundRequirement,
  language: Language,
): string => {
  if (outcome.kind === 'missing' || outcome.kind === 'pending') return numbers;
  const sole = soleNumber(expression);
  if (sole !== undefined && partUnit(expression, byId(bound.definition.items)) === bound.metric.unit) {
    return sole === 'count' ? numbers : value;
  }
  if (outcome.kind === 'truth') {
    if (language === 'zh-CN') return `${numbers}：${outcome.value ? '成立' : '不成立'}`;
    return `${numbers}: ${outcome.value ? 'holds' : 'does not hold'}`;
  }
  return `${numbers} ${equals(bound, outcome)} ${value}`;
};
