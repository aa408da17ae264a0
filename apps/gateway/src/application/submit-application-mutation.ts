import { submit } from '@qunxing/certification';
import { clusterIncidents, readClusters, type Sql, saveEvaluations } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { clusterNameOf, line } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { text } from '../start/say.ts';
import { ApplicationResult } from './application-result.ts';
import { type CaseNow, caseNow, missingItems } from './case-now.ts';
import { namesFor } from './names.ts';
import { BlankInput } from './part-remark-inputs.ts';
import { actArguments, type Decision, perform } from './perform.ts';
import { roundOf } from './rules-of.ts';

interface Blank {
  readonly item: string;
  readonly reason: string;
}

const incidentsOf = async (sql: Sql, cluster: string) =>
  (await readClusters(sql, [cluster], { incidents: clusterIncidents })).incidents.get(cluster) ?? [];

/** What is signed when an application is handed in: what for, the figures with what they come to, and why some are missing. */
const linesOf = async (
  { application: { cluster, applicant, rules }, sql, moment: { on } }: Decision,
  { receipt }: CaseNow,
  blanks: readonly Blank[],
  { gateway }: Context,
) => {
  const name = await clusterNameOf(sql, cluster);
  const names = namesFor(gateway, name);
  const { criteria } = receipt.evaluation;
  const met = criteria.filter(({ verdict }) => verdict === 'met').length;
  return [
    line(text('集群', 'Cluster'), name),
    line(text('批次', 'Round'), names.round(rules.round)),
    line(text('申报主体', 'Applicant'), names.division(applicant)),
    line(
      text('锁定的申报数据', 'Figures that are locked'),
      text(`${criteria.length} 个方面中 ${met} 个达标`, `${met} of ${criteria.length} criteria met`),
      receipt.input,
    ),
    ...blanks.map(({ item, reason }) => line(names.item(item), text(`无数据：${reason}`, `no figure: ${reason}`))),
    line(
      text('资格条件', 'Eligibility'),
      text(`${on} 核对事件登记，符合`, `checked against the incident register on ${on}: met`),
    ),
  ];
};

/** Judges the case as it is, keeps that evaluation, and hands in; the evaluation is undone when the verb refuses. */
const handIn = async (decision: Decision, given: readonly Blank[], context: Context) => {
  const { application, by, procedure, moment, sql } = decision;
  const { gateway, viewer } = context;
  const { cluster, rules } = application;
  const edition = await gateway.archive.edition(sql, rules.standard);
  const round = roundOf(gateway, rules.round);
  const now = await caseNow(sql, cluster, edition, round, new Date(moment.at));
  const recorded = { at: new Date(moment.at), by: viewer?.login ?? '', account: by.account };
  const [evaluation = ''] = await saveEvaluations(sql, [now], recorded);
  const blanks = missingItems(now, edition).map((item) => ({
    item,
    reason: given.find((blank) => blank.item === item)?.reason ?? '',
  }));
  const facts = { by, procedure, round, incidents: await incidentsOf(sql, cluster) };
  const submitted = submit(application, { ...facts, evaluation, input: now.receipt.input, blanks }, moment);
  return 'refused' in submitted ? submitted : { ...submitted, lines: await linesOf(decision, now, blanks, context) };
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
      ...signatureArgument(),
    },
    resolve: (_parent, { blanks: given, ...asked }, context) => {
      const blanks = given ?? [];
      return perform('submit', { ...asked, blanks }, context, (decision) => handIn(decision, blanks, context));
    },
  }),
);
