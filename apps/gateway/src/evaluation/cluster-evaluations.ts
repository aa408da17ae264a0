import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { readsParts, readsPartsOf } from '../cluster/foreseen-parts.ts';
import { ownId } from '../node-id.ts';
import { findStandard } from '../standard/find-standard.ts';
import { Evaluation } from './evaluation.ts';
import { EvaluationSummary } from './evaluation-summary.ts';
import { asksForReceipts } from './fields-asked.ts';

const standardArgument = 'standard';

type Asking = Parameters<typeof asksForReceipts>[0];

/** What is read of a cluster for its evaluation under a standard. */
const partsUnder = (standard: string, info: Asking) => {
  const evaluation = { part: 'evaluationUnder', standard } as const;
  return asksForReceipts(info) ? [evaluation, { part: 'receiptUnder', standard } as const] : [evaluation];
};

builder.objectFields(Cluster, (t) => ({
  evaluation: t.field({
    type: Evaluation,
    nullable: true,
    description: 'The latest evaluation under a standard; null when never evaluated under it.',
    extensions: readsPartsOf(({ standard }, info) => partsUnder(String(standard), info)),
    args: { standard: t.arg.string({ required: true, description: 'Key of the standard.' }) },
    resolve: async ({ id }, { standard: key }, { load, gateway }, info) => {
      const { standard } = findStandard(gateway.library, key, standardArgument);
      // The receipt is not waited for here: whoever opens it is told when it cannot be read.
      if (asksForReceipts(info)) load.part('receiptUnder', id, standard.id).catch(() => undefined);
      return (await load.part('evaluationUnder', id, standard.id))[0] ?? null;
    },
  }),
  evaluations: t.field({
    type: [Evaluation],
    description: 'The latest evaluation under each standard, the newest first.',
    extensions: readsParts('evaluations'),
    resolve: ({ id }, _args, { load }) => load.part('evaluations', id),
  }),
  latestEvaluation: t.field({
    type: EvaluationSummary,
    nullable: true,
    description: 'The latest evaluation in short; null when never evaluated.',
    args: { standard: t.arg.string({ description: 'Key of the standard; without it the latest under any.' }) },
    resolve: async (cluster, { standard }, { load, gateway }) => {
      const under = standard ? findStandard(gateway.library, standard, standardArgument).standard.id : undefined;
      if (cluster.latestUnder === under) return cluster.latest;
      const all = await load.part('evaluations', cluster.id);
      return all.find(({ standardId }) => under === undefined || standardId === under) ?? null;
    },
  }),
}));

builder.queryField('evaluation', (t) =>
  t.field({
    type: Evaluation,
    nullable: true,
    description: 'One evaluation; null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of the evaluation.' }) },
    resolve: (_parent, { id }, { load }) => load.evaluation.load(ownId('Evaluation', id, 'id')),
  }),
);
