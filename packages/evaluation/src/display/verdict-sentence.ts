import type { Localized, UndefinedReason } from '@qunxing/criterion';
import type { BoundRequirement } from '../binding/plan.ts';
import type { RecordedOutcome, Verdict } from '../verdict.ts';
import { roundIn, tellingDecimals, visibleDecimals } from './format-number.ts';
import { amountOf, isKnown, valueText } from './format-outcome.ts';
import { formatThreshold } from './format-threshold.ts';
import { parseFraction } from './fraction.ts';
import { gapText } from './gap-text.ts';
import { inBoth } from './in-both.ts';
import { itemsOf } from './items-of.ts';
import { printUnits, round } from './round.ts';
import { withDifferenceUnit } from './unit-text.ts';
import { wordedVerdict } from './worded-verdict.ts';

const reasons: Readonly<Record<UndefinedReason, Localized>> = {
  'zero-denominator': { 'zh-CN': '分母为零', en: 'the denominator is zero' },
  'zero-base': { 'zh-CN': '基期为零', en: 'the base is zero' },
  'negative-base': { 'zh-CN': '基期为负', en: 'the base is negative' },
  'negative-last': { 'zh-CN': '末年为负', en: 'the last year is negative' },
};

const isUpperLimit = ({ requirement }: BoundRequirement): boolean =>
  requirement.operator === 'at-most' || requirement.operator === 'less-than';

/** How far the value is from the threshold, when a number says so; the distance of compound growth is rounded. */
const gapOf = (
  { metric, threshold }: BoundRequirement,
  verdict: Extract<Verdict, { kind: 'not-met' }>,
  outcome: RecordedOutcome,
): { readonly number: string; readonly isZero: boolean; readonly about: boolean } | undefined => {
  if (threshold?.kind !== 'number') return undefined;
  const amount = amountOf(outcome);
  if (amount?.kind === 'growth') {
    const unit = metric.unit ?? '';
    const decimals = tellingDecimals(amount, threshold.value, unit, metric.decimals);
    const units = roundIn({ kind: 'value', value: threshold.value }, unit, decimals) - roundIn(amount, unit, decimals);
    return { number: printUnits(units < 0n ? -units : units, decimals, true), isZero: units === 0n, about: true };
  }
  const gap = verdict.gap === undefined ? undefined : parseFraction(verdict.gap);
  if (gap === undefined) return undefined;
  const decimals = visibleDecimals(gap, metric.decimals);
  return { number: printUnits(round(gap, decimals), decimals, true), isZero: gap.n === 0n, about: false };
};

const distance = (
  bound: BoundRequirement,
  verdict: Extract<Verdict, { kind: 'not-met' }>,
  outcome: RecordedOutcome,
): Localized => {
  const gap = gapOf(bound, verdict, outcome);
  if (gap === undefined || bound.threshold?.kind !== 'number') return { 'zh-CN': '未达到', en: 'Not met' };
  if (gap.isZero) return { 'zh-CN': '恰等于门槛', en: 'Exactly the threshold' };
  const { unit } = bound.threshold.stated;
  const number = inBoth((language) => withDifferenceUnit(gap.number, unit, language));
  return {
    'zh-CN': `${isUpperLimit(bound) ? '超出' : '差'}${gap.about ? '约' : ''} ${number['zh-CN']}`,
    en: `${gap.about ? 'About ' : ''}${number.en} ${isUpperLimit(bound) ? 'over' : 'short'}`,
  };
};

/** How the value compares, behind its verdict: `达到（71.2 % / ≥ 70 %）`. */
const beside = (how: Localized, bound: BoundRequirement, outcome: RecordedOutcome): Localized => {
  const { requirement, metric, definition } = bound;
  const { threshold, operator } = requirement;
  const value = valueText(bound, outcome);
  const asked =
    threshold.status === 'unset'
      ? { 'zh-CN': '', en: '' }
      : formatThreshold(threshold.value, operator, metric, definition);
  return {
    'zh-CN': `${how['zh-CN']}（${value['zh-CN']} / ${asked['zh-CN']}）`,
    en: `${how.en} (${value.en} / ${asked.en})`,
  };
};

/**
 * A verdict as one sentence in both languages, saying how far and not only whether: `差 1.6 个百分点（68.4 % / ≥ 70 %）`,
 * `缺 2023 年研发费用`, `待专家评判：…`, `标准未定`. Who judges comes from the procedure and is given as `judge`.
 */
export const verdictSentence = (
  bound: BoundRequirement,
  { verdict, outcome }: { readonly verdict: Verdict; readonly outcome: RecordedOutcome },
  judge?: Localized,
): Localized => {
  const { definition } = bound;
  switch (verdict.kind) {
    case 'met':
      return wordedVerdict(bound, true, outcome) ?? beside({ 'zh-CN': '达到', en: 'Met' }, bound, outcome);
    case 'not-met':
      return wordedVerdict(bound, false, outcome) ?? beside(distance(bound, verdict, outcome), bound, outcome);
    case 'no-data': {
      const what = gapText(verdict.gaps, verdict.count, itemsOf(definition));
      return {
        'zh-CN': /^\d/.test(what['zh-CN']) ? `缺 ${what['zh-CN']}` : `缺${what['zh-CN']}`,
        en: `Missing: ${what.en}`,
      };
    }
    case 'no-number': {
      const [why, { year }] = [reasons[verdict.reason], verdict];
      return {
        'zh-CN': `无法计算：${year === undefined ? '' : `${year} 年`}${why['zh-CN']}`,
        en: `No number: ${why.en}${year === undefined ? '' : ` in ${year}`}`,
      };
    }
    case 'needs-judgement': {
      const what = itemsOf(definition).get(verdict.item)?.title ?? { 'zh-CN': verdict.item, en: verdict.item };
      return {
        'zh-CN': `待${judge?.['zh-CN'] ?? ''}评判：${what['zh-CN']}`,
        en: `Awaits judgement${judge === undefined ? '' : ` by ${judge.en}`}: ${what.en}`,
      };
    }
    case 'unset': {
      if (!isKnown(outcome)) return { 'zh-CN': '标准未定', en: 'The standard is not set' };
      const value = valueText(bound, outcome);
      return { 'zh-CN': `标准未定（现值 ${value['zh-CN']}）`, en: `The standard is not set (now ${value.en})` };
    }
  }
};
