import { submit } from '@qunxing/certification';
import { clusterIncidents, readClusters, type Sql, saveEvaluations } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ApplicationResult } from './application-result.ts';
import { caseNow, missingItems } from './case-now.ts';
import { BlankInput } from './part-remark-inputs.ts';
import { actArguments, type Decision, perform } from './perform.ts';
import { roundOf } from './rules-of.ts';

interface Blank {
  readonly item: string;
  readonly reason: string;
}

const incidentsOf = async (sql: Sql, cluster: string) =>
  (await readClusters(sql, [cluster], { incidents: clusterIncidents })).incidents.get(cluster) ?? [];

/** Judges the case as it is, keeps that evaluation, and hands in; the evaluation is undone when the verb refuses. */
const handIn = async (
  { application, by, procedure, moment, sql }: Decision,
  given: readonly Blank[],
  { gateway, viewer }: Context,
) => {
  const { cluster, rules } = application;
  const edition = await gateway.archive.edition(sql, rules.standard);
  const now = await caseNow(sql, cluster, edition, new Date(moment.at));
  const [evaluation = ''] = await saveEvaluations(sql, [now], { at: new Date(moment.at), by: viewer?.login ?? '' });
  const blanks = missingItems(now, edition).map((item) => ({
    item,
    reason: given.find((blank) => blank.item === item)?.reason ?? '',
  }));
  const facts = { by, procedure, round: roundOf(gateway, rules.round), incidents: await incidentsOf(sql, cluster) };
  return submit(application, { ...facts, evaluation, input: now.receipt.input, blanks }, moment);
};

builder.mutationField('submitApplication', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Hands an application in, or in again (提交申报): its figures are locked as they are now.',
    args: {
      ...actArguments(),
      blanks: t.arg({
        type: [BlankInput],
        description: 'Items that stay without a figure, each with the reason.',
        validate: z.array(z.any()).max(500),
      }),
    },
    resolve: (_parent, { blanks: given, ...asked }, context) => {
      const blanks = given ?? [];
      return perform('submit', { ...asked, blanks }, context, (decision) => handIn(decision, blanks, context));
    },
  }),
);
