import type { CriterionSummary, EvaluationSummary } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Criterion } from '../criterion/criterion.ts';
import { type CriterionEdition, criterionEdition } from '../library/edition.ts';
import { resultsOf } from './judged-requirement.ts';
import { type OpenedEvaluation, openEvaluation } from './opened-evaluation.ts';
import { RequirementResult } from './requirement-result.ts';
import { VerdictKind } from './verdict-kind.ts';

interface CriterionResultShape {
  readonly summary: CriterionSummary;
  readonly evaluation: EvaluationSummary;
}

const archivedCriterion = ({ plan }: OpenedEvaluation, key: string): CriterionEdition => {
  const archived = plan.criteria.find(({ definition }) => definition.id === key);
  if (archived === undefined) throw new Error(`a plan has no aspect ${key}`);
  return criterionEdition(archived.definition);
};

/** The verdict on one aspect. */
export const CriterionResult = builder.objectRef<CriterionResultShape>('CriterionResult').implement({
  description: 'The verdict on one aspect: the worst of its hard requirements, alternatives counted once.',
  fields: (t) => ({
    criterion: t.field({
      type: Criterion,
      description: 'The aspect: as in use now, or as it was when none of this key is in use any more.',
      resolve: ({ summary, evaluation }, _args, context, info) => {
        const current = context.gateway.library.criteria.find(({ definition }) => definition.id === summary.criterion);
        if (current !== undefined) return current;
        return openEvaluation(evaluation, context, info).then((opened) => archivedCriterion(opened, summary.criterion));
      },
    }),
    verdict: t.field({ type: VerdictKind, description: 'The verdict.', resolve: ({ summary }) => summary.verdict }),
    provisional: t.boolean({
      description: 'Whether it rests on a provisional value.',
      resolve: ({ summary }) => summary.provisional,
    }),
    met: t.int({
      description: 'Hard requirements met, alternatives counted once.',
      resolve: ({ summary }) => summary.met,
    }),
    total: t.int({
      description: 'Hard requirements, alternatives counted once.',
      resolve: ({ summary }) => summary.total,
    }),
    warnings: t.int({
      description: 'Soft requirements not met: they ask for a reason.',
      resolve: ({ summary }) => summary.warnings,
    }),
    known: t.int({
      description: 'How many of the values that the aspect reads are known.',
      resolve: ({ summary }) => summary.known,
    }),
    needed: t.int({ description: 'How many values the aspect reads.', resolve: ({ summary }) => summary.needed }),
    requirements: t.field({
      type: [RequirementResult],
      description: 'The verdict on each requirement, in the order of the standard.',
      complexity: { field: 2, multiplier: 6 },
      resolve: async ({ summary, evaluation }, _args, context, info) =>
        resultsOf(await openEvaluation(evaluation, context, info), summary.criterion),
    }),
  }),
});
