import { listPage } from '@qunxing/database';
import { builder } from '../builder.ts';
import { listsSeen } from '../list/list-query.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { seesLists } from '../policy/sees-lists.ts';
import { RecommendationList } from './recommendation-list.ts';

const kind = 'recommendation-list';

builder.queryField('recommendationLists', (t) =>
  t.connection({
    type: RecommendationList,
    description: 'The recommendation lists that the person who asks may see, the newest first.',
    args: {
      round: t.arg.string({ description: 'Key of the round.' }),
      division: t.arg.string({ description: 'Code of the prefecture.' }),
    },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { round, division, ...page }, context) => listsSeen(kind, page, { round, division }, context),
  }),
);

builder.queryField('recommendationList', (t) =>
  t.field({
    type: RecommendationList,
    nullable: true,
    description: 'The list of a prefecture in a round; null when there is none, or none that the person may see.',
    args: {
      round: t.arg.string({ required: true, description: 'Key of the round.' }),
      division: t.arg.string({ description: 'Code of the prefecture; left out for that of the person who asks.' }),
    },
    resolve: async (_parent, { round, division }, { gateway, viewer }) => {
      if (viewer === null) throw unauthenticated();
      const of = division ?? viewer.divisionCode;
      if (of === null) return null;
      const filter = { kind, seen: seesLists(viewer), round, division: of } as const;
      const [list] = await listPage(gateway.database.sql, filter, { limit: 1, offset: 0 });
      return list ?? null;
    },
  }),
);
