import type { RosterPage } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { connectionOf } from '../paging/connection.ts';
import type { Stretch } from '../paging/offset-page.ts';
import { RosterMember, type RosterMemberShape } from './roster-member.ts';

builder.objectFields(Cluster, (t) => ({
  rosterYears: t.field({
    type: ['Int'],
    description: 'Years of which there is a roster (企业名录), the oldest first.',
    resolve: async ({ id }, _args, { load }) => (await load.part('rosterYears', id)).map(({ year }) => year),
  }),
  roster: t.connection(
    {
      type: RosterMember,
      description: 'The enterprises of the cluster in a year, in the order in which they were entered.',
      args: {
        year: t.arg.int({ description: 'The year; without it the latest of which there is a roster.' }),
        search: t.arg.string({ description: 'Part of the name or the credit code.', validate: z.string().max(100) }),
      },
      complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
      resolve: ({ id: clusterId, divisionCode, prefectureCode, counties }, { year, search, ...page }, { load }) => {
        const asked = { clusterId, year: year ?? undefined, search: search?.trim() || undefined };
        const place = { divisionCode, prefectureCode, counties };
        let read: Promise<RosterPage> | undefined;
        const roster = (stretch: Stretch) => {
          read = load.roster.load({ ...asked, ...stretch });
          return read;
        };
        return connectionOf<RosterMemberShape>(page, {
          rows: async (stretch) => (await roster(stretch)).members.map((member) => ({ ...member, place })),
          // Every page says how many there are; only without one is it asked for apart.
          total: async () => (await (read ?? roster({ offset: 0, limit: 0 }))).total,
        });
      },
    },
    { name: 'ClusterRosterConnection' },
    { name: 'ClusterRosterEdge' },
  ),
}));
