import type { Expression, Language, Localized } from '@qunxing/criterion';
import type { BoundRequirement, BoundVariant } from '../binding/plan.ts';
import type { Run } from '../computing/run.ts';
import { isKnown, valueText } from '../display/format-outcome.ts';
import { verdictSentence } from '../display/verdict-sentence.ts';
import { judge } from '../judging/judge.ts';
import { recordOutcome } from '../judging/record-outcome.ts';
import { explainNode, formulaOf } from './explain-node.ts';
import type { ExplainedCell, ExplainedNode, ExplainedVariant } from './explanation.ts';
import { numbersFor } from './fill-in.ts';
import { withResult } from './with-result.ts';

/** What one variant of the metric comes to, and the tree of its formula. */
export const explainVariant = (
  run: Run,
  bound: BoundRequirement,
  variant: BoundVariant,
  judgedBy?: Localized,
): { readonly explained: ExplainedVariant; readonly tree: ExplainedNode | undefined } => {
  const { metric, definition } = bound;
  const definedAs = metric.variants[variant.name];
  const cell = run.cell(variant.node, 0);
  const outcome = recordOutcome(cell);
  const verdict = judge(bound, cell);
  const value = valueText(bound, outcome);

  const cells = new Map<Expression, readonly ExplainedCell[]>();
  const expression = definedAs?.expression;
  const tree = expression && explainNode(run, bound, variant, cells)(expression, variant.node, [0]);
  const size = run.members('enterprise', 0)?.codes.length;
  const nothing: Localized = { 'zh-CN': '', en: '' };
  const formula = expression === undefined ? nothing : formulaOf(bound, variant, expression);
  const numbers =
    expression === undefined ? nothing : formulaOf(bound, variant, expression, numbersFor(cells, size, definition));
  const anyKnown = [...cells].some(
    ([part, own]) => part.node !== 'constant' && own.some((cell) => isKnown(cell.outcome)),
  );
  const withNumbers = (language: Language): string =>
    expression === undefined
      ? value[language]
      : withResult({ numbers: numbers[language], value: value[language], outcome }, expression, bound, language);
  return {
    explained: {
      variant: variant.name,
      title: definedAs?.title ?? metric.title,
      formula,
      ...(anyKnown && { filled: { 'zh-CN': withNumbers('zh-CN'), en: withNumbers('en') } }),
      outcome,
      value,
      verdict,
      sentence: verdictSentence(bound, { verdict, outcome }, judgedBy),
    },
    tree,
  };
};
