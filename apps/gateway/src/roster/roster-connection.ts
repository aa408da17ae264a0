import { type RosterMemberRow, rosterPage } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { connectionOf } from '../paging/connection.ts';
import { RosterMember } from './roster-member.ts';

builder.objectFields(Cluster, (t) => ({
  rosterYears: t.field({
    type: ['Int'],
    description: 'Years of which there is a roster (企业名录), the oldest first.',
    resolve: async ({ id }, _args, { load }) => (await load.rosterYears.load(id)).map(({ year }) => year),
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
      resolve: async ({ id }, { year: given, search, ...page }, { load, gateway: { database } }) => {
        const year = given ?? (await load.rosterYears.load(id)).at(-1)?.year;
        const read = (limit: number, offset: number) =>
          rosterPage(database.sql, id, { year: year ?? 0, search: search?.trim() || undefined, limit, offset });
        let total: number | undefined;
        return connectionOf<RosterMemberRow>(page, {
          rows: async ({ limit, offset }) => {
            const found = await read(limit, offset);
            if (found.members.length > 0) total = found.total;
            return found.members;
          },
          total: async () => total ?? (await read(1, 0)).total,
        });
      },
    },
    { name: 'ClusterRosterConnection' },
    { name: 'ClusterRosterEdge' },
  ),
}));
