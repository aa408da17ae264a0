import { recommend } from '@qunxing/certification';
import { lockedCandidate } from '../application/candidates.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { keyArgument, nicheWords } from '../list/list-arguments.ts';
import { RelaxationInput } from '../list/relaxation.ts';
import { actOnRecommendationList, listArgument } from './act-on-recommendation-list.ts';
import { RecommendationListResult } from './recommendation-list-result.ts';

builder.mutationField('recommendApplication', (t) =>
  t.field({
    type: RecommendationListResult,
    description:
      'Puts an application at the end of the list (推荐). It is decided on the list as it is then, whatever was seen of it: of two at once for the last place, one is refused.',
    args: {
      ...listArgument(),
      application: t.arg.id({ required: true, description: 'Id of the application.' }),
      niche: t.arg.string({
        description: 'The niche of the cluster (细分领域); left out for the one that the register has.',
        validate: nicheWords,
      }),
      relaxation: t.arg({ type: RelaxationInput, description: 'Why it is recommended though its niche is taken.' }),
      ...keyArgument(),
    },
    resolve: async (_parent, { list, application, niche: named, relaxation: relaxed, key }, context) => {
      const { id } = await applicationGiven(application, context);
      const [niche, relaxation] = [named ?? null, relaxed ?? null];
      const given = { application: id, niche, relaxation };
      const act = { verb: 'recommend', id: list, version: 'newest', key, given } as const;
      return actOnRecommendationList(act, context, async ({ state, sql, moment, ...facts }) => {
        const candidate = await lockedCandidate(sql, id);
        const recommended = {
          ...facts,
          ...candidate,
          niche: niche ?? candidate.niche,
          relaxation: relaxation ?? undefined,
        };
        return recommend(state, recommended, moment);
      });
    },
  }),
);
