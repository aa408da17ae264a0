import type { Expression, Localized } from '@qunxing/criterion';
import type { BoundRequirement, BoundVariant } from '../binding/plan.ts';
import type { Run } from '../computing/run.ts';
import { isShownExactly } from '../display/format-number.ts';
import { amountOf, formatOutcome, thresholdNumber } from '../display/format-outcome.ts';
import { verdictSentence } from '../display/verdict-sentence.ts';
import { judge } from '../judging/judge.ts';
import { recordOutcome } from '../judging/record-outcome.ts';
import type { RecordedOutcome } from '../verdict.ts';
import { explainNode, formulaOf } from './explain-node.ts';
import type { ExplainedCell, ExplainedNode, ExplainedVariant } from './explanation.ts';
import { numbersFor } from './fill-in.ts';

/** Whether the result stands behind the formula with = or, when digits were cut off, with ≈. */
const equals = ({ metric, requirement }: BoundRequirement, outcome: RecordedOutcome): string => {
  const amount = amountOf(outcome);
  const threshold = requirement.threshold.status === 'unset' ? undefined : thresholdNumber(requirement.threshold.value);
  const exact = amount === undefined || isShownExactly(amount, metric.unit ?? '', metric.decimals, threshold);
  return exact ? '=' : '≈';
};

/** What one variant of the metric comes to, and the tree of its formula. */
export const explainVariant = (
  run: Run,
  bound: BoundRequirement,
  variant: BoundVariant,
  judgedBy?: Localized,
): { readonly explained: ExplainedVariant; readonly tree: ExplainedNode | undefined } => {
  const { metric, definition, requirement } = bound;
  const definedAs = metric.variants[variant.name];
  const cell = run.cell(variant.node, 0);
  const outcome = recordOutcome(cell);
  const verdict = judge(bound, cell);
  const against = requirement.threshold.status === 'unset' ? undefined : requirement.threshold.value;
  const show = (language: keyof Localized): string =>
    formatOutcome(outcome, metric, language, { definition, ...(against !== undefined && { against }) });
  const value: Localized = { 'zh-CN': show('zh-CN'), en: show('en') };

  const cells = new Map<Expression, readonly ExplainedCell[]>();
  const expression = definedAs?.expression;
  const tree = expression && explainNode(run, bound, variant, cells)(expression, variant.node, [0]);
  const size = run.members('enterprise', 0)?.codes.length;
  const nothing: Localized = { 'zh-CN': '', en: '' };
  const formula = expression === undefined ? nothing : formulaOf(bound, variant, expression);
  const numbers = expression === undefined ? nothing : formulaOf(bound, variant, expression, numbersFor(cells, size));
  const result = (language: keyof Localized): string =>
    numbers[language] === value[language]
      ? value[language]
      : `${numbers[language]} ${equals(bound, outcome)} ${value[language]}`;
  return {
    explained: {
      variant: variant.name,
      title: definedAs?.title ?? metric.title,
      formula,
      filled: { 'zh-CN': result('zh-CN'), en: result('en') },
      outcome,
      value,
      verdict,
      sentence: verdictSentence(bound, { verdict, outcome }, judgedBy),
    },
    tree,
  };
};
