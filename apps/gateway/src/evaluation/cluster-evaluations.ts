import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { readsParts } from '../cluster/foreseen-parts.ts';
import { ownId } from '../node-id.ts';
import { findStandard } from '../standard/find-standard.ts';
import { Evaluation } from './evaluation.ts';
import { EvaluationSummary } from './evaluation-summary.ts';

const standardArgument = 'standard';

builder.objectFields(Cluster, (t) => ({
  evaluation: t.field({
    type: Evaluation,
    nullable: true,
    description: 'The latest evaluation under a standard; null when never evaluated under it.',
    extensions: readsParts('evaluations'),
    args: { standard: t.arg.string({ required: true, description: 'Key of the standard.' }) },
    resolve: async ({ id }, { standard }, { load, gateway }) => {
      const { standard: known } = findStandard(gateway.library, standard, standardArgument);
      return (await load.part('evaluations', id)).find(({ standardId }) => standardId === known.id) ?? null;
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
