import { takeOff } from '@qunxing/certification';
import { words } from '../application/perform.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { keyArgument, seenVersion } from '../list/list-arguments.ts';
import { listArgument, performOnList } from './perform-on-list.ts';
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
    resolve: async (_parent, { application, reason, ...asked }, context) => {
      const { id } = await applicationGiven(application, context);
      return performOnList(
        'takeOff',
        { ...asked, application: id, reason },
        context,
        async ({ state, moment, ...facts }) => takeOff(state, { ...facts, application: id, reason }, moment),
      );
    },
  }),
);
