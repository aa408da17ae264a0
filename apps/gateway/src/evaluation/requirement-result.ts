import type { Localized as Text } from '@qunxing/criterion';
import { valueText, verdictSentence } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { Metric } from '../criterion/metric.ts';
import { Explanation } from '../explanation/explanation.ts';
import { Localized } from '../localized/localized.ts';
import { Requirement } from '../standard/requirement.ts';
import { judgeOf } from './judge.ts';
import type { JudgedRequirement } from './judged-requirement.ts';
import { seesNumbers, sentenceWithoutNumbers } from './numbers-seen.ts';
import { VerdictKind } from './verdict-kind.ts';

const known: ReadonlySet<string> = new Set(['value', 'growth', 'truth', 'category']);

const shownValue = ({ result: { outcome }, bound }: JudgedRequirement): Text | null =>
  known.has(outcome.kind) ? valueText(bound, outcome) : null;

/** The verdict on one requirement. */
export const RequirementResult = builder.objectRef<JudgedRequirement>('RequirementResult').implement({
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
      description: 'The value with its unit, e.g. `68.4 %`; null when there is none or it is withheld.',
      resolve: (shape) => (seesNumbers(shape) ? shownValue(shape) : null),
    }),
    sentence: t.field({
      type: Localized,
      description: 'Verdict and distance in one line, e.g. 差 1.6 个百分点（68.4 % / ≥ 70 %）.',
      resolve: (shape, _args, { gateway }) => {
        const { bound, result, opened } = shape;
        const sentence = verdictSentence(bound, result, judgeOf(gateway.library, opened.plan.standard));
        return seesNumbers(shape) ? sentence : sentenceWithoutNumbers(result.verdict.kind, sentence);
      },
    }),
    withheld: t.boolean({
      description:
        "Whether the numbers behind the verdict are kept from the viewer: a figure is not public and the cluster is not of the viewer's division.",
      resolve: (shape) => !seesNumbers(shape),
    }),
    explanation: t.field({
      type: Explanation,
      description: 'Why the verdict is what it is, recomputed from the archived input and definitions.',
      complexity: 5,
      resolve: (shape) => shape,
    }),
  }),
});
