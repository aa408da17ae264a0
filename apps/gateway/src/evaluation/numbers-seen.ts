import type { Localized } from '@qunxing/criterion';
import type { VerdictKind } from '@qunxing/evaluation';
import { metricItems } from '../criterion/metric-items.ts';
import { verdictTitle } from '../export/verdict-title.ts';
import { withheldText } from '../figure/withheld.ts';
import type { JudgedRequirement } from './judged-requirement.ts';

/**
 * Whether a person sees the numbers behind a verdict: every figure of the cluster that the metric may read. What is counted or
 * summed up over a roster is a figure of the cluster and tells of no single enterprise.
 */
export const seesNumbers = ({ bound, opened: { sight } }: JudgedRequirement): boolean =>
  metricItems(bound).every((item) => item.privacy === 'public' || item.grain === 'enterprise' || sight(item));

/** Verdicts whose sentence holds numbers; the others say what is missing or who is to judge. */
const withNumbers: ReadonlySet<VerdictKind> = new Set<VerdictKind>(['met', 'not-met', 'no-number', 'unset']);

/** The sentence of a verdict as those read it who may not see its numbers. */
export const sentenceWithoutNumbers = (verdict: VerdictKind, sentence: Localized): Localized =>
  withNumbers.has(verdict)
    ? {
        'zh-CN': `${verdictTitle[verdict]['zh-CN']}（数值${withheldText['zh-CN']}）`,
        en: `${verdictTitle[verdict].en} (numbers are ${withheldText.en})`,
      }
    : sentence;
