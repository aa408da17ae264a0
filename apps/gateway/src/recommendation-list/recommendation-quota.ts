import { quotaOf } from '@qunxing/certification';
import type { ListRow } from '@qunxing/database';
import { roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';

/** How many places a prefecture has in a round, and how many its list takes. */
export const RecommendationQuota = builder.objectRef<ListRow<'recommendation-list'>>('RecommendationQuota').implement({
  description: 'How many places a prefecture has in a round (名额), and how many its list takes.',
  fields: (t) => ({
    used: t.int({ description: 'Clusters on the list.', resolve: ({ state }) => state.members.length }),
    least: t.int({
      nullable: true,
      description: 'Fewest clusters with which the list can be sent; null where the yearly notice sets no bound.',
      resolve: ({ roundId }, _args, { gateway }) => quotaOf(roundOf(gateway, roundId)).least ?? null,
    }),
    most: t.int({
      nullable: true,
      description: 'Most clusters that the list takes; null where the yearly notice sets no bound.',
      resolve: ({ roundId }, _args, { gateway }) => quotaOf(roundOf(gateway, roundId)).most ?? null,
    }),
  }),
});
