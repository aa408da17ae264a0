import { rank } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { keyArgument, namedApplications, seenVersion } from '../list/list-arguments.ts';
import { ownId } from '../node-id.ts';
import { actOnRecommendationList, listArgument } from './act-on-recommendation-list.ts';
import { RecommendationListResult } from './recommendation-list-result.ts';

builder.mutationField('rankRecommendationList', (t) =>
  t.field({
    type: RecommendationListResult,
    description: 'Puts the members of the list in order (排序).',
    args: {
      ...listArgument(),
      ...seenVersion(),
      applications: t.arg.idList({
        required: true,
        description: 'Every application of the list, the first one first.',
        validate: namedApplications,
      }),
      ...keyArgument(),
    },
    resolve: (_parent, { list, applications: ids, ...asked }, context) => {
      const applications = ids.map((id) => ownId('Application', id, 'applications'));
      const act = { verb: 'rank', id: list, ...asked, given: { applications } };
      return actOnRecommendationList(act, context, async ({ state, moment, ...facts }) =>
        rank(state, { ...facts, applications }, moment),
      );
    },
  }),
);
