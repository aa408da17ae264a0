import type { EvaluationSummary } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { sightOf } from '../figure/sight.ts';
import { roundsInUse } from '../library/rounds-in-use.ts';
import { Localized } from '../localized/localized.ts';
import { Standard } from '../standard/standard.ts';
import { CriterionResult } from './criterion-result.ts';
import { findResult } from './judged-requirement.ts';
import { openEvaluation } from './opened-evaluation.ts';
import { referenceRule } from './reference-rule.ts';
import { RequirementResult } from './requirement-result.ts';
import { VerdictKind } from './verdict-kind.ts';

/** All verdicts of one case under one standard. */
export const Evaluation = builder.objectRef<EvaluationSummary>('Evaluation');

builder.node(Evaluation, {
  description: 'All verdicts of one cluster under one standard at one moment (评价), with a receipt (凭据).',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { load }) => Promise.all(ids.map((id) => load.evaluation.load(id))),
  fields: (t) => ({
    standard: t.field({
      type: Standard,
      description: 'The edition it was evaluated under.',
      resolve: ({ standardHash }, _args, { gateway }) => gateway.archive.edition(gateway.database.sql, standardHash),
    }),
    cluster: t.field({
      type: Cluster,
      description: 'The cluster.',
      resolve: async ({ clusterId }, _args, { load }) => {
        const row = await load.cluster.load(clusterId);
        if (row === null) throw new Error(`an evaluation names the cluster ${clusterId}, which is not stored`);
        return row;
      },
    }),
    verdict: t.expose('verdict', {
      type: VerdictKind,
      description: 'The verdict on the case: the worst of its aspects.',
    }),
    provisional: t.exposeBoolean('provisional', { description: 'Whether it rests on a provisional value.' }),
    known: t.exposeInt('known', { description: 'How many of the values that the standard reads are known.' }),
    needed: t.exposeInt('needed', { description: 'How many values the standard reads.' }),
    met: t.exposeInt('met', { description: 'Aspects met.' }),
    total: t.exposeInt('total', { description: 'Aspects of which the standard asks something.' }),
    referenceDate: t.expose('referenceDate', { type: 'Date', description: 'The day on which titles had to be valid.' }),
    referenceYear: t.exposeInt('referenceYear', {
      description:
        'The reporting year it rests on; windows end with it. In a round it is that of the round, whatever figures there are; `referenceYearRule` says how it was found.',
    }),
    referenceYearRule: t.field({
      type: Localized,
      description: 'Why it rests on its year, in words.',
      resolve: (evaluation, _args, { gateway }) =>
        referenceRule(evaluation, roundsInUse(gateway.library, gateway.database)),
    }),
    evaluatedAt: t.expose('evaluatedAt', { type: 'DateTime', description: 'When.' }),
    evaluatedBy: t.exposeString('evaluatedBy', { nullable: true, description: 'By whom, or by which program.' }),
    criteria: t.field({
      type: [CriterionResult],
      description: 'The verdict on each aspect, in the order of the standard.',
      complexity: { field: 1, multiplier: 8 },
      resolve: (evaluation) => evaluation.criteria.map((summary) => ({ summary, evaluation })),
    }),
    requirement: t.field({
      type: RequirementResult,
      nullable: true,
      description: 'The verdict on one requirement; null when the standard has none with this key.',
      args: { key: t.arg.string({ required: true, description: 'Key of the requirement.' }) },
      resolve: async (evaluation, { key }, context, info) =>
        findResult(await openEvaluation(evaluation, context, info), key),
    }),
    receipt: t.string({
      nullable: true,
      description:
        'The receipt as canonical JSON text; null when it is withheld, for it holds every number. `/receipts/<id>.json` has it with everything that verifies it.',
      resolve: async (evaluation, _args, context, info) => {
        const sight = await sightOf(evaluation.clusterId, context);
        if (!sight({ privacy: 'commercial-secret', grain: 'cluster' })) return null;
        return (await openEvaluation(evaluation, context, info)).receiptText;
      },
    }),
    receiptHash: t.exposeString('resultHash', {
      description: 'Hash over the whole receipt, with the name of its algorithm.',
    }),
  }),
});
