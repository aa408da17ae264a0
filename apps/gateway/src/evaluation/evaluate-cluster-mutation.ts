import { z } from 'zod';
import { builder } from '../builder.ts';
import { roundsInUse } from '../library/rounds-in-use.ts';
import { Localized } from '../localized/localized.ts';
import { unauthenticated, wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { orRefuse } from '../refusal/or-refuse.ts';
import { findStandard } from '../standard/find-standard.ts';
import { evaluateCluster } from './evaluate-cluster.ts';
import { Evaluation } from './evaluation.ts';
import { EvaluationRefusal } from './refusal.ts';

const ClusterEvaluated = builder.objectRef<{ readonly id: string }>('ClusterEvaluated').implement({
  description: 'A new evaluation, kept with its receipt.',
  fields: (t) => ({
    evaluation: t.field({
      type: Evaluation,
      description: 'The evaluation.',
      resolve: async ({ id }, _args, { load }) => {
        const kept = await load.evaluation.load(id);
        if (kept === null) throw new Error(`the evaluation ${id} was kept and is not there`);
        return kept;
      },
    }),
  }),
});

builder.objectType(EvaluationRefusal, {
  name: 'EvaluationRefused',
  description: 'An evaluation that was refused; nothing was kept.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Why, e.g. `EVALUATION_OUTSIDE_DIVISION`.' }),
    message: t.expose('sentence', { type: Localized, description: 'Why, and what to do, in words.' }),
  }),
});

builder.mutationField('evaluateCluster', (t) =>
  t.field({
    type: ClusterEvaluated,
    authScopes: { mayEvaluate: true },
    description: 'Evaluates a cluster under a standard as its figures are now and keeps the receipt.',
    errors: {
      types: [EvaluationRefusal],
      directResult: true,
      union: { name: 'EvaluateClusterResult', description: 'A new evaluation, or why there is none.' },
    },
    args: {
      cluster: t.arg.id({ required: true, description: 'Id of the cluster.' }),
      standard: t.arg.string({ required: true, description: 'Key of the standard.' }),
      referenceYear: t.arg.int({
        description:
          'The latest reporting year. Without it the one that a round under the standard states; where none does, the latest of which anything that the standard reads is known.',
        validate: z.number().int().min(2000).max(2100),
      }),
    },
    resolve: async (_parent, { cluster: id, standard, referenceYear }, { viewer: by, gateway, load, now }) => {
      if (by === null) throw unauthenticated();
      const edition = findStandard(gateway.library, standard, 'standard');
      const cluster = await load.cluster.load(ownId('Cluster', id, 'cluster'));
      if (cluster === null) throw wrongInput('cluster', '没有这个集群。', 'there is no such cluster.');
      const rounds = roundsInUse(gateway.library, gateway.database);
      const order = { cluster, edition, referenceYear: referenceYear ?? undefined, rounds, by };
      return { id: orRefuse(await evaluateCluster(gateway.database, order, now())) };
    },
  }),
);
