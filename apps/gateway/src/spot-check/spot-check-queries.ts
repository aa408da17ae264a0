import { countSpotChecks, spotCheckPage } from '@qunxing/database';
import { builder } from '../builder.ts';
import { connectionOf } from '../paging/connection.ts';
import { spotChecksSeen } from '../policy/sees-spot-checks.ts';
import { seenSpotCheck } from './seen-spot-check.ts';
import { SpotCheck } from './spot-check.ts';

builder.queryField('spotChecks', (t) =>
  t.connection({
    type: SpotCheck,
    description:
      'The spot checks that the office of the person who asks ordered, the newest first; to auditors all, to others none.',
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, page, { gateway, viewer }) => {
      const seen = viewer === null ? undefined : spotChecksSeen(viewer);
      const { sql } = gateway.database;
      return connectionOf(page, {
        rows: async (stretch) => (seen === undefined ? [] : spotCheckPage(sql, seen.division, stretch)),
        total: async () => (seen === undefined ? 0 : countSpotChecks(sql, seen.division)),
      });
    },
  }),
);

builder.queryField('spotCheck', (t) =>
  t.field({
    type: SpotCheck,
    nullable: true,
    description: 'One spot check; null when there is none with this id, or none that the person may see.',
    args: { id: t.arg.id({ required: true, description: 'Id of the spot check.' }) },
    resolve: (_parent, { id }, context) => seenSpotCheck(id, 'id', context),
  }),
);
