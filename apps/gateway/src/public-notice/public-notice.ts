import { noticeStageTitle, possibleOnNotice } from '@qunxing/certification';
import { type ListRow, publicNotices, streamOf } from '@qunxing/database';
import { actingAs, momentOf } from '../application/acting.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import { ListAct } from '../list/list-act.ts';
import { historyOf, ListHistory } from '../list/list-history.ts';
import { listStage } from '../list/list-stage.ts';
import { seenList } from '../list/seen-list.ts';
import { seesObjections } from '../policy/sees-objections.ts';
import { Round } from '../programme/round.ts';
import { NoticeMember } from './notice-member.ts';

/** The public notice of the clusters that are to be certified. */
export const PublicNotice = builder.objectRef<ListRow<'public-notice'>>('PublicNotice');

const Stage = listStage('PublicNoticeStage', 'The stage of a public notice.', noticeStageTitle);

builder.node(PublicNotice, {
  description: 'The public notice (公示) of the clusters that are to be certified.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => seenList('public-notice', id, context))),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts the changes; a mutation says which one it has seen.' }),
    stage: t.field({ type: Stage, description: 'The stage it is in.', resolve: ({ state }) => state.stage }),
    number: t.string({ description: 'Document number.', resolve: ({ state }) => state.number }),
    round: t.field({
      type: Round,
      description: 'The round.',
      resolve: ({ roundId }, _args, { gateway }) => roundOf(gateway, roundId),
    }),
    firstDay: t.field({ type: 'Date', description: 'The first day.', resolve: ({ state }) => state.period.firstDay }),
    lastDay: t.field({
      type: 'Date',
      description: 'The last day on which somebody may object.',
      resolve: ({ state }) => state.period.lastDay,
    }),
    workingDays: t.int({
      description: 'Its length in working days.',
      resolve: ({ state }) => state.period.workingDays,
    }),
    calendar: t.string({
      description: 'Version of the working-day calendar with which the last day was counted.',
      resolve: ({ state }) => state.period.calendar,
    }),
    provisionalYears: t.intList({
      description: 'Years of that calendar that nobody has confirmed and that were counted through.',
      resolve: ({ state }) => [...state.period.provisionalYears],
    }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published.',
      resolve: ({ state }) => new Date(state.published.moment.at),
    }),
    closedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed; null while it runs.',
      resolve: ({ state }) => (state.stage === 'closed' ? new Date(state.closed.moment.at) : null),
    }),
    members: t.field({
      type: [NoticeMember],
      description: 'Who is to be certified; frozen when it was published.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ state }) => state.members,
    }),
    may: t.field({
      type: [ListAct],
      description: 'What the person who asks may do with it now.',
      resolve: ({ state, roundId }, _args, { gateway, viewer, now }) => {
        if (viewer?.role === 'auditor') return [];
        const { procedure } = editionsOf(roundOf(gateway, roundId), gateway);
        return possibleOnNotice(state, procedure, actingAs(viewer), momentOf(now()).on);
      },
    }),
    history: t.field({
      type: [ListHistory],
      description: 'What happened to it, in order; empty for those who do not see objections.',
      complexity: { field: 5, multiplier: 20 },
      resolve: (notice, _args, context) =>
        context.viewer !== null && seesObjections(context.viewer, notice)
          ? historyOf(streamOf(publicNotices, notice.id), context)
          : [],
    }),
  }),
});
