import type { Localized as Text } from '@qunxing/criterion';
import {
  type BoundRequirement,
  findRequirement,
  formatOutcome,
  type RequirementResult as RecordedResult,
  verdictSentence,
} from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { Metric } from '../criterion/metric.ts';
import { Explanation } from '../explanation/explanation.ts';
import { Localized } from '../localized/localized.ts';
import { Requirement } from '../standard/requirement.ts';
import { judgeOf } from './judge.ts';
import type { OpenedEvaluation } from './opened-evaluation.ts';
import { VerdictKind } from './verdict-kind.ts';

/** The recorded verdict on one requirement with the rules it was made under. */
export interface RequirementResultShape {
  readonly result: RecordedResult;
  readonly bound: BoundRequirement;
  readonly opened: OpenedEvaluation;
}

const shapeOf = (opened: OpenedEvaluation, result: RecordedResult): RequirementResultShape => {
  const bound = findRequirement(opened.plan, result.requirement);
  if (bound === undefined)
    throw new Error(`a receipt names the requirement ${result.requirement}, which its standard lacks`);
  return { result, bound, opened };
};

/** The verdicts on the requirements of one aspect. */
export const resultsOf = (opened: OpenedEvaluation, criterion: string): readonly RequirementResultShape[] =>
  (opened.receipt.evaluation.criteria.find((one) => one.criterion === criterion)?.requirements ?? []).map((result) =>
    shapeOf(opened, result),
  );

/** The verdict on one requirement; null when the standard has none with this key. */
export const findResult = (opened: OpenedEvaluation, key: string): RequirementResultShape | null => {
  const results = opened.receipt.evaluation.criteria.flatMap(({ requirements }) => requirements);
  const found = results.find(({ requirement }) => requirement === key);
  return found === undefined ? null : shapeOf(opened, found);
};

const known: ReadonlySet<string> = new Set(['value', 'growth', 'truth', 'category']);

const shownValue = ({
  result: { outcome },
  bound: { metric, definition, requirement },
}: RequirementResultShape): Text | null => {
  if (!known.has(outcome.kind)) return null;
  const { threshold } = requirement;
  const context = { definition, ...(threshold.status !== 'unset' && { against: threshold.value }) };
  return {
    'zh-CN': formatOutcome(outcome, metric, 'zh-CN', context),
    en: formatOutcome(outcome, metric, 'en', context),
  };
};

/** The verdict on one requirement. */
export const RequirementResult = builder.objectRef<RequirementResultShape>('RequirementResult').implement({
  description: 'The verdict on one requirement.',
  fields: (t) => ({
    requirement: t.expose('bound', {
      type: Requirement,
      description: 'The requirement, from the edition that judged.',
    }),
    metric: t.expose('bound', { type: Metric, description: 'The metric, from the definitions that judged.' }),
    verdict: t.field({ type: VerdictKind, description: 'The verdict.', resolve: ({ result }) => result.verdict.kind }),
    provisional: t.boolean({
      description: 'Whether it rests on a provisional threshold, variant or parameter.',
      resolve: ({ result }) => result.provisional,
    }),
    value: t.field({
      type: Localized,
      nullable: true,
      description: 'The value with its unit, e.g. `68.4 %`; null when there is none.',
      resolve: shownValue,
    }),
    sentence: t.field({
      type: Localized,
      description: 'Verdict and distance in one line, e.g. 差 1.6 个百分点（68.4 % / ≥ 70 %）.',
      resolve: ({ bound, result }, _args, { gateway }) => verdictSentence(bound, result, judgeOf(gateway.library)),
    }),
    explanation: t.field({
      type: Explanation,
      description: 'Why the verdict is what it is, recomputed from the archived input and definitions.',
      complexity: 5,
      resolve: (shape) => shape,
    }),
  }),
});
