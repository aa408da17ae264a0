import { byId, type Language, type Localized, type UndefinedReason } from '@qunxing/criterion';
import type { BoundRequirement } from '../binding/plan.ts';
import type { RecordedOutcome, Verdict } from '../verdict.ts';
import { roundIn, tellingDecimals, visibleDecimals } from './format-number.ts';
import { amountOf, formatOutcome, isKnown } from './format-outcome.ts';
import { formatThreshold } from './format-threshold.ts';
import { parseFraction } from './fraction.ts';
import { gapText } from './gap-text.ts';
import { printUnits, round } from './round.ts';
import { withDifferenceUnit } from './unit-text.ts';
import { wordedVerdict } from './worded-verdict.ts';

/** Both languages of a text that is written once for each. */
const inBoth = (write: (language: Language) => string): Localized => ({ 'zh-CN': write('zh-CN'), en: write('en') });

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
  language: Language,
): string => {
  const zh = language === 'zh-CN';
  const gap = gapOf(bound, verdict, outcome);
  if (gap === undefined || bound.threshold?.kind !== 'number') return zh ? '未达到' : 'Not met';
  if (gap.isZero) return zh ? '恰等于门槛' : 'Exactly the threshold';
  const number = withDifferenceUnit(gap.number, bound.threshold.stated.unit, language);
  if (zh) return `${isUpperLimit(bound) ? '超出' : '差'}${gap.about ? '约' : ''} ${number}`;
  return `${gap.about ? 'About ' : ''}${number} ${isUpperLimit(bound) ? 'over' : 'short'}`;
};

const compared = (bound: BoundRequirement, outcome: RecordedOutcome, language: Language): readonly [string, string] => {
  const { metric, requirement, definition } = bound;
  const { threshold } = requirement;
  if (threshold.status === 'unset') return [formatOutcome(outcome, metric, language, { definition }), ''];
  return [
    formatOutcome(outcome, metric, language, { definition, against: threshold.value }),
    formatThreshold(threshold.value, requirement.operator, metric, language, definition),
  ];
};

const write = (
  bound: BoundRequirement,
  verdict: Verdict,
  outcome: RecordedOutcome,
  judge: Localized | undefined,
  language: Language,
): string => {
  const zh = language === 'zh-CN';
  const items = byId(bound.definition.items);
  const [value, threshold] = compared(bound, outcome, language);
  switch (verdict.kind) {
    case 'met': {
      const worded = wordedVerdict(bound, true, outcome, language);
      if (worded !== undefined) return worded;
      return zh ? `达到（${value} / ${threshold}）` : `Met (${value} / ${threshold})`;
    }
    case 'not-met': {
      const worded = wordedVerdict(bound, false, outcome, language);
      if (worded !== undefined) return worded;
      const how = distance(bound, verdict, outcome, language);
      return zh ? `${how}（${value} / ${threshold}）` : `${how} (${value} / ${threshold})`;
    }
    case 'no-data': {
      const what = gapText(verdict.gaps, verdict.count, items)[language];
      if (!zh) return `Missing: ${what}`;
      return /^\d/.test(what) ? `缺 ${what}` : `缺${what}`;
    }
    case 'no-number': {
      const why = reasons[verdict.reason][language];
      if (zh) return `无法计算：${verdict.year === undefined ? '' : `${verdict.year} 年`}${why}`;
      return `No number: ${why}${verdict.year === undefined ? '' : ` in ${verdict.year}`}`;
    }
    case 'needs-judgement': {
      const what = items.get(verdict.item)?.title[language] ?? verdict.item;
      if (zh) return `待${judge?.['zh-CN'] ?? ''}评判：${what}`;
      return `Awaits judgement${judge === undefined ? '' : ` by ${judge.en}`}: ${what}`;
    }
    case 'unset': {
      const now = isKnown(outcome) ? (zh ? `（现值 ${value}）` : ` (now ${value})`) : '';
      return zh ? `标准未定${now}` : `The standard is not set${now}`;
    }
    case 'not-applicable':
      return zh ? `不适用：${verdict.reason}` : `Not applicable: ${verdict.reason}`;
  }
};

/**
 * A verdict as one sentence in both languages, saying how far and not only whether: `差 1.6 个百分点（68.4 % / ≥ 70 %）`,
 * `缺 2023 年研发费用`, `待专家评判：…`, `标准未定`. Who judges comes from the procedure and is given as `judge`.
 */
export const verdictSentence = (
  bound: BoundRequirement,
  result: { readonly verdict: Verdict; readonly outcome: RecordedOutcome },
  judge?: Localized,
): Localized => inBoth((language) => write(bound, result.verdict, result.outcome, judge, language));
