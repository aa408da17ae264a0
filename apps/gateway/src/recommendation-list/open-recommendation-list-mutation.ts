import { openRecommendationList } from '@qunxing/certification';
import { listPage, newId, recommendationLists } from '@qunxing/database';
import { beginOne } from '../act/perform-on.ts';
import { actingAs } from '../application/acting.ts';
import { editionsOf, roundGiven } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import { keyArgument } from '../list/list-arguments.ts';
import { RecommendationListResult } from './recommendation-list-result.ts';

builder.mutationField('openRecommendationList', (t) =>
  t.field({
    type: RecommendationListResult,
    description: "Begins the prefecture's recommendation list in a round (新建推荐汇总表).",
    args: { round: t.arg.string({ required: true, description: 'Key of the round.' }), ...keyArgument() },
    resolve: (_parent, { round: key, ...asked }, context) => {
      const { division } = actingAs(context.viewer);
      const round = roundGiven(key, context.gateway);
      const { procedure } = editionsOf(round, context.gateway);
      const request = { verb: 'openRecommendationList', key: asked.key, given: { round: round.id } };
      const same = { seen: { kind: 'always' }, kind: 'recommendation-list', round: round.id } as const;
      return beginOne(
        recommendationLists,
        ['division', division ?? ''],
        request,
        context,
        async ({ by, moment, sql }) => {
          const [existing] = await listPage(sql, { ...same, division: division ?? 'none' }, { limit: 1, offset: 0 });
          return openRecommendationList({ id: newId(), by, procedure, round, existing: existing?.id }, moment);
        },
      );
    },
  }),
);
