import { type ListRow, listPage } from '@qunxing/database';
import { momentOf } from '../application/acting.ts';
import { roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { publishedLists } from '../policy/sees-lists.ts';
import { PublishedMember } from './published-member.ts';

/** A public notice as anybody reads it, with what was published and nothing else. */
export const PublishedNotice = builder.objectRef<ListRow<'public-notice'>>('PublishedNotice').implement({
  description: 'A public notice (公示) as anybody reads it, without a session: what was published and nothing else.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the notice.', resolve: ({ id }) => encodeId('PublicNotice', id) }),
    number: t.string({ description: 'Document number.', resolve: ({ state }) => state.number }),
    round: t.field({
      type: Localized,
      description: 'Title of the round.',
      resolve: ({ roundId }, _args, { gateway }) => roundOf(gateway, roundId).title,
    }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published.',
      resolve: ({ state }) => new Date(state.published.moment.at),
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
    takesObjections: t.boolean({
      description: 'Whether today is one of its days, on which anybody may object to a member.',
      resolve: ({ state: { period } }, _args, { now }) => {
        const { on } = momentOf(now());
        return period.firstDay <= on && on <= period.lastDay;
      },
    }),
    members: t.field({
      type: [PublishedMember],
      description: 'Who is to be certified, in order; frozen when it was published.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ state }) => state.members,
    }),
  }),
});

/** A notice by its own id, for anybody; undefined when none was published under it. One statement. */
export const publishedNotice = async (
  id: string,
  { gateway }: Pick<Context, 'gateway'>,
): Promise<ListRow<'public-notice'> | undefined> => {
  const filter = { kind: 'public-notice', seen: publishedLists, id } as const;
  const [row] = await listPage(gateway.database.sql, filter, { limit: 1, offset: 0 });
  // A filter that is left empty does not narrow.
  return row?.id === id ? row : undefined;
};
