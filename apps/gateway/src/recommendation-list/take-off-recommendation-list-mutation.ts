import { takeOff } from '@qunxing/certification';
import { words } from '../application/perform.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { keyArgument, seenVersion } from '../list/list-arguments.ts';
import { actOnRecommendationList, listArgument } from './act-on-recommendation-list.ts';
import { RecommendationListResult } from './recommendation-list-result.ts';

builder.mutationField('takeOffRecommendationList', (t) =>
  t.field({
    type: RecommendationListResult,
    description: 'Takes an application off the list (移出); its place is free again.',
    args: {
      ...listArgument(),
      ...seenVersion(),
      application: t.arg.id({ required: true, description: 'Id of the application.' }),
      reason: t.arg.string({ required: true, description: 'Why.', validate: words }),
      ...keyArgument(),
    },
    resolve: async (_parent, { list, application, reason, ...asked }, context) => {
      const { id } = await applicationGiven(application, context);
      const given = { application: id, reason };
      const act = { verb: 'takeOff', id: list, ...asked, given };
      return actOnRecommendationList(act, context, async ({ state, moment, ...facts }) =>
        takeOff(state, { ...facts, ...given }, moment),
      );
    },
  }),
);
