import type { ListRow } from '@qunxing/database';
import { roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import { Certification } from '../certification/certification.ts';
import { listsSeen } from '../list/list-query.ts';
import { seenList } from '../list/seen-list.ts';
import { Round } from '../programme/round.ts';

/** The list by which the province makes known who is certified. */
export const Announcement = builder.objectRef<ListRow<'announcement'>>('Announcement');

builder.node(Announcement, {
  description: 'The list by which the province makes known who is certified (公布).',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => seenList('announcement', id, context))),
  fields: (t) => ({
    number: t.string({ description: 'Document number.', resolve: ({ state }) => state.number }),
    round: t.field({
      type: Round,
      description: 'The round.',
      resolve: ({ roundId }, _args, { gateway }) => roundOf(gateway, roundId),
    }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published.',
      resolve: ({ state }) => new Date(state.published.moment.at),
    }),
    certifications: t.field({
      type: [Certification],
      description: 'The certifications that it makes known, in order.',
      complexity: { field: 1, multiplier: 20 },
      resolve: async ({ state }, _args, { load }) => {
        const found = await Promise.all(
          state.applications.map((application) => load.certificationOf.load(application)),
        );
        return found.filter((certification) => certification !== null);
      },
    }),
  }),
});

builder.queryField('announcements', (t) =>
  t.connection({
    type: Announcement,
    description: 'The announcements, the newest first; everybody who is signed in sees them.',
    args: { round: t.arg.string({ description: 'Key of the round.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { round, ...page }, context) => listsSeen('announcement', page, { round }, context),
  }),
);
