import { officeTitle, possible, possibleFor, type Application as State } from '@qunxing/certification';
import type { ApplicationRow } from '@qunxing/database';
import { applications, eventsOf, streamOf } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import type { Context } from '../context.ts';
import { Division } from '../division/division.ts';
import { Evaluation } from '../evaluation/evaluation.ts';
import { Localized } from '../localized/localized.ts';
import { Round } from '../programme/round.ts';
import { actingAs } from './acting.ts';
import { ApplicationHistory, type HistoryEntry } from './application-history.ts';
import { ApplicationStage } from './application-stage.ts';
import { caseNow, missingItems } from './case-now.ts';
import { FormPart, partsOf } from './form-part.ts';
import { PossibleAct } from './possible-act.ts';
import { procedureOf, roundOf } from './rules-of.ts';
import { seenApplication } from './seen-application.ts';

/** One county's filing for one cluster in one round. */
export const Application = builder.objectRef<ApplicationRow>('Application');

const lastEvaluation = (state: State): string | null =>
  'submissions' in state ? (state.submissions.at(-1)?.evaluation ?? null) : null;

const historyOf = async ({ id, state }: ApplicationRow, { gateway }: Context): Promise<readonly HistoryEntry[]> => {
  const stored = await eventsOf(gateway.database.sql, [streamOf(applications, id)]);
  const parts = await partsOf(gateway, state.rules.standard);
  return stored.map((one) => ({
    stored: one,
    // The body of an event of an application, as it was appended.
    event: JSON.parse(one.body) as HistoryEntry['event'],
    parts,
  }));
};

const MissingItem = builder
  .objectRef<{ readonly key: string; readonly title: { 'zh-CN': string; en: string } }>('MissingItem')
  .implement({
    description: 'An item that the deciding standard needs and that has no figure or judgement.',
    fields: (t) => ({
      key: t.exposeString('key', { description: 'Key of the item.' }),
      title: t.expose('title', { type: Localized, description: 'What it is called.' }),
    }),
  });

builder.node(Application, {
  description: "One county's filing for one cluster in one round (申报).",
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => seenApplication(id, context))),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts the changes; a mutation says which one it has seen.' }),
    stage: t.expose('stage', { type: ApplicationStage, description: 'The stage it is in.' }),
    since: t.expose('since', { type: 'DateTime', description: 'When it came into its stage.' }),
    handedInAt: t.expose('handedInAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed in for the first time; null while it never was.',
    }),
    cluster: t.field({
      type: Cluster,
      description: 'The cluster.',
      resolve: async ({ clusterId }, _args, { load }) => {
        const row = await load.cluster.load(clusterId);
        if (row === null) throw new Error(`an application names the cluster ${clusterId}, which is not stored`);
        return row;
      },
    }),
    round: t.field({
      type: Round,
      description: 'The round it is filed in.',
      resolve: ({ roundId }, _args, { gateway }) => roundOf(gateway, roundId),
    }),
    applicant: t.field({
      type: Division,
      nullable: true,
      description: 'The division whose office applies (申报主体).',
      resolve: ({ applicantCode }, _args, { gateway }) => gateway.divisions.byCode.get(applicantCode) ?? null,
    }),
    waitsFor: t.field({
      type: [Localized],
      description: 'The offices whose turn it is; none when it has ended.',
      resolve: async ({ state }, _args, { gateway }) => {
        const now = possible(state, await procedureOf(gateway, state.rules.procedure));
        const offices = now.filter(({ verb }) => verb !== 'withdraw').map(({ office }) => office);
        return [...new Set(offices)].map((office) => officeTitle[office]);
      },
    }),
    may: t.field({
      type: [PossibleAct],
      description: 'What the person who asks may do with it now.',
      resolve: async ({ state }, _args, { gateway, viewer }) =>
        viewer?.role === 'auditor'
          ? []
          : possibleFor(state, await procedureOf(gateway, state.rules.procedure), actingAs(viewer)),
    }),
    parts: t.field({
      type: [FormPart],
      description: 'The parts of it that are reviewed one by one.',
      complexity: { field: 1, multiplier: 8 },
      resolve: ({ state }, _args, { gateway }) => partsOf(gateway, state.rules.standard),
    }),
    evaluation: t.field({
      type: Evaluation,
      nullable: true,
      description: 'The evaluation that locked its figures when it was last handed in; null while it never was.',
      resolve: ({ state }, _args, { load }) => {
        const id = lastEvaluation(state);
        return id === null ? null : load.evaluation.load(id);
      },
    }),
    missing: t.field({
      type: [MissingItem],
      description:
        'Items that the deciding standard needs and that have no figure or judgement now; each asks for a reason.',
      complexity: { field: 50, multiplier: 10 },
      resolve: async ({ clusterId, roundId, state }, _args, { gateway, now }) => {
        const { archive, database, library } = gateway;
        const edition = await archive.edition(database.sql, state.rules.standard);
        const round = roundOf(gateway, roundId);
        const items = missingItems(await caseNow(database.sql, clusterId, edition, round, now()), edition);
        return items.map((key) => ({ key, title: library.items.get(key)?.title ?? { 'zh-CN': key, en: key } }));
      },
    }),
    history: t.field({
      type: [ApplicationHistory],
      description: 'What happened to it, in order.',
      complexity: { field: 5, multiplier: 20 },
      resolve: (application, _args, context) => historyOf(application, context),
    }),
  }),
});
