import type { Nominee as NomineeState } from '@qunxing/certification';
import type { ListRow } from '@qunxing/database';
import { Application } from '../application/application.ts';
import { roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import { Evaluation } from '../evaluation/evaluation.ts';
import { listsSeen } from '../list/list-query.ts';
import { memberNamed } from '../list/member-named.ts';
import { seenList } from '../list/seen-list.ts';
import { Round } from '../programme/round.ts';

/** The list of clusters that the province puts forward to the national level. */
export const Nomination = builder.objectRef<ListRow<'nomination'>>('Nomination');

const Nominee = builder.objectRef<NomineeState>('Nominee').implement({
  description: 'An application that is put forward to the national level.',
  fields: (t) => ({
    application: t.field({
      type: Application,
      description: 'The application.',
      resolve: ({ application }, _args, { load }) => memberNamed(application, load),
    }),
    evaluation: t.field({
      type: Evaluation,
      nullable: true,
      description: 'The evaluation of its cluster under the national standard with which it was put forward.',
      resolve: ({ evaluation }, _args, { load }) => load.evaluation.load(evaluation),
    }),
  }),
});

builder.node(Nomination, {
  description: 'The list of clusters that the province puts forward to the national level (推荐国家级).',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => seenList('nomination', id, context))),
  fields: (t) => ({
    number: t.string({ description: 'Document number.', resolve: ({ state }) => state.number }),
    round: t.field({
      type: Round,
      description: 'The round.',
      resolve: ({ roundId }, _args, { gateway }) => roundOf(gateway, roundId),
    }),
    nominatedAt: t.field({
      type: 'DateTime',
      description: 'When it was sent.',
      resolve: ({ state }) => new Date(state.nominated.moment.at),
    }),
    nominees: t.field({
      type: [Nominee],
      description: 'Who is put forward, in the order of the province.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ state }) => state.nominees,
    }),
  }),
});

builder.queryField('nominations', (t) =>
  t.connection({
    type: Nomination,
    description: 'The nominations that the person who asks may see, the newest first.',
    args: { round: t.arg.string({ description: 'Key of the round.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { round, ...page }, context) => listsSeen('nomination', page, { round }, context),
  }),
);
