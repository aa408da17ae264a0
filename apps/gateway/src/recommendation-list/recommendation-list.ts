import {
  possibleOnRecommendationList,
  recommendationStageTitle,
  submitRecommendationList,
} from '@qunxing/certification';
import { type ListRow, recommendationLists, streamOf } from '@qunxing/database';
import { Refused, refusedAs } from '../act/refused.ts';
import { actingAs, momentOf } from '../application/acting.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Division } from '../division/division.ts';
import { ListAct } from '../list/list-act.ts';
import { historyOf, ListHistory } from '../list/list-history.ts';
import { listStage } from '../list/list-stage.ts';
import { seenList } from '../list/seen-list.ts';
import { Round } from '../programme/round.ts';
import { candidatesOf, RecommendationCandidate } from './recommendation-candidate.ts';
import { RecommendationQuota } from './recommendation-quota.ts';
import { membersOf, RecommendedCluster } from './recommended-cluster.ts';

type Row = ListRow<'recommendation-list'>;

/** A prefecture's recommendation summary in one round. */
export const RecommendationList = builder.objectRef<Row>('RecommendationList');

const Stage = listStage('RecommendationListStage', 'The stage of a recommendation list.', recommendationStageTitle);

const rulesOf = ({ roundId }: Row, { gateway }: Pick<Context, 'gateway'>) => {
  const round = roundOf(gateway, roundId);
  return { round, procedure: editionsOf(round, gateway).procedure };
};

/** Why the list could not be sent now, if it had its number. */
const sendObstacle = async (list: Row, context: Context) => {
  if (list.state.stage === 'submitted') return null;
  const candidates = (await membersOf(list, context)).map(({ around }) => around);
  const facts = { by: list.state.opened.by, ...rulesOf(list, context), number: list.id, candidates };
  const outcome = submitRecommendationList(list.state, facts, momentOf(context.now()));
  return 'refused' in outcome ? refusedAs(outcome.refused, context) : null;
};

builder.node(RecommendationList, {
  description: "A prefecture's recommendation summary (推荐汇总表) in one round.",
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => seenList('recommendation-list', id, context))),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts the changes; a mutation says which one it has seen.' }),
    stage: t.field({ type: Stage, description: 'The stage it is in.', resolve: ({ state }) => state.stage }),
    number: t.exposeString('number', { nullable: true, description: 'Document number; null until it was sent.' }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The prefecture.',
      resolve: ({ divisionCode }, _args, { gateway }) => gateway.divisions.byCode.get(divisionCode) ?? null,
    }),
    round: t.field({
      type: Round,
      description: 'The round.',
      resolve: ({ roundId }, _args, { gateway }) => roundOf(gateway, roundId),
    }),
    openedAt: t.field({
      type: 'DateTime',
      description: 'When it was begun.',
      resolve: ({ state }) => new Date(state.opened.moment.at),
    }),
    submittedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was sent to the province; null while it is drawn up.',
      resolve: ({ state }) => (state.stage === 'submitted' ? new Date(state.submitted.moment.at) : null),
    }),
    quota: t.field({
      type: RecommendationQuota,
      description: 'Places: used, least and most.',
      resolve: (list) => list,
    }),
    members: t.field({
      type: [RecommendedCluster],
      description: 'The clusters that it recommends, in order.',
      complexity: { field: 1, multiplier: 5 },
      resolve: (list, _args, context) => membersOf(list, context),
    }),
    candidates: t.field({
      type: [RecommendationCandidate],
      description: 'Applications within the prefecture that could come on it; none once it was sent.',
      complexity: { field: 1, multiplier: 20 },
      resolve: (list, _args, context) => candidatesOf(list, context),
    }),
    obstacle: t.field({
      type: Refused,
      nullable: true,
      description: 'Why it could not be sent now, with a number; null when it could, or when it was sent.',
      resolve: (list, _args, context) => sendObstacle(list, context),
    }),
    may: t.field({
      type: [ListAct],
      description: 'What the person who asks may do with it now.',
      resolve: (list, _args, context) =>
        context.viewer?.role === 'auditor'
          ? []
          : possibleOnRecommendationList(list.state, rulesOf(list, context).procedure, actingAs(context.viewer)),
    }),
    history: t.field({
      type: [ListHistory],
      description: 'What happened to it, in order.',
      complexity: { field: 5, multiplier: 20 },
      resolve: ({ id }, _args, context) => historyOf(streamOf(recommendationLists, id), context),
    }),
  }),
});
