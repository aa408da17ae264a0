import { meetingStageTitle, possibleInMeeting, type Resolution as ResolutionState } from '@qunxing/certification';
import { deliberations, type ListRow, streamOf } from '@qunxing/database';
import { actingAs } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import { ListAct } from '../list/list-act.ts';
import { historyOf, ListHistory } from '../list/list-history.ts';
import { listStage } from '../list/list-stage.ts';
import { memberNamed } from '../list/member-named.ts';
import { Relaxation } from '../list/relaxation.ts';
import { seenList } from '../list/seen-list.ts';
import { Round } from '../programme/round.ts';
import { Majority } from './majority.ts';

type Row = ListRow<'deliberation'>;

/** A meeting that selects the clusters of a round. */
export const Deliberation = builder.objectRef<Row>('Deliberation');

const Stage = listStage('DeliberationStage', 'The stage of a meeting.', meetingStageTitle);

const Votes = builder.objectRef<ResolutionState['votes']>('Votes').implement({
  description: 'The votes on one application.',
  fields: (t) => ({
    inFavor: t.exposeInt('inFavor', { description: '赞成.' }),
    against: t.exposeInt('against', { description: '反对.' }),
    abstained: t.exposeInt('abstained', { description: '弃权.' }),
  }),
});

const Resolution = builder.objectRef<ResolutionState>('Resolution').implement({
  description: 'What the meeting has decided about one application.',
  fields: (t) => ({
    selected: t.exposeBoolean('selected', { description: 'Whether it is selected.' }),
    votes: t.expose('votes', { type: Votes, description: 'The votes.' }),
    niche: t.exposeString('niche', { description: 'The niche of the cluster (细分领域).' }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
    relaxation: t.expose('relaxation', {
      type: Relaxation,
      nullable: true,
      description: 'Why it is selected though another of its niche is; null where none is.',
    }),
  }),
});

const AgendaItem = builder
  .objectRef<{ readonly application: string; readonly resolution: ResolutionState | null }>('AgendaItem')
  .implement({
    description: 'An application on the agenda of a meeting.',
    fields: (t) => ({
      application: t.field({
        type: Application,
        description: 'The application.',
        resolve: ({ application }, _args, { load }) => memberNamed(application, load),
      }),
      resolution: t.expose('resolution', {
        type: Resolution,
        nullable: true,
        description: 'What was decided; null until the meeting has voted on it.',
      }),
    }),
  });

builder.node(Deliberation, {
  description: 'A meeting that selects the clusters of a round (审议).',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => seenList('deliberation', id, context))),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts the changes; a mutation says which one it has seen.' }),
    stage: t.field({ type: Stage, description: 'The stage it is in.', resolve: ({ state }) => state.stage }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Document number of the decision; null until the meeting is closed.',
    }),
    round: t.field({
      type: Round,
      description: 'The round.',
      resolve: ({ roundId }, _args, { gateway }) => roundOf(gateway, roundId),
    }),
    convenedAt: t.field({
      type: 'DateTime',
      description: 'When it began.',
      resolve: ({ state }) => new Date(state.convened.moment.at),
    }),
    closedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed; null while it is in session.',
      resolve: ({ state }) => (state.stage === 'closed' ? new Date(state.closed.moment.at) : null),
    }),
    present: t.stringList({ description: 'Those present who vote.', resolve: ({ state }) => [...state.present] }),
    quorum: t.int({ description: 'Fewest people with whom it decides.', resolve: ({ state }) => state.quorum }),
    majority: t.field({
      type: Majority,
      description: 'How many votes in favor select.',
      resolve: ({ state }) => state.majority,
    }),
    agenda: t.field({
      type: [AgendaItem],
      description: 'What it decides on, in order.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ state }) =>
        state.agenda.map((application) => ({
          application,
          resolution: state.resolutions.find((one) => one.application === application) ?? null,
        })),
    }),
    minutes: t.string({
      nullable: true,
      description: 'The minutes (会议纪要); null until the meeting is closed.',
      resolve: ({ state }) => (state.stage === 'closed' ? state.closed.minutes : null),
    }),
    may: t.field({
      type: [ListAct],
      description: 'What the person who asks may do in it now.',
      resolve: ({ state, roundId }, _args, { gateway, viewer }) =>
        viewer?.role === 'auditor'
          ? []
          : possibleInMeeting(state, editionsOf(roundOf(gateway, roundId), gateway).procedure, actingAs(viewer)),
    }),
    history: t.field({
      type: [ListHistory],
      description: 'What happened in it, in order.',
      complexity: { field: 5, multiplier: 20 },
      resolve: ({ id }, _args, context) => historyOf(streamOf(deliberations, id), context),
    }),
  }),
});
