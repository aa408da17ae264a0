import { submitRecommendationList } from '@qunxing/certification';
import { lockedCandidates } from '../application/candidates.ts';
import { builder } from '../builder.ts';
import { documentNumber, keyArgument, seenVersion } from '../list/list-arguments.ts';
import { moveAlong } from '../list/move-along.ts';
import { actOnRecommendationList, listArgument } from './act-on-recommendation-list.ts';
import { RecommendationListResult } from './recommendation-list-result.ts';

builder.mutationField('submitRecommendationList', (t) =>
  t.field({
    type: RecommendationListResult,
    description:
      'Sends the list to the province under its document number (报送); with it every member is recommended.',
    args: {
      ...listArgument(),
      ...seenVersion(),
      number: t.arg.string({ required: true, description: 'Document number.', validate: documentNumber }),
      ...keyArgument(),
    },
    resolve: (_parent, { list, number, ...asked }, context) =>
      actOnRecommendationList(
        { verb: 'submitRecommendationList', id: list, ...asked, given: { number } },
        context,
        async ({ state, sql, moment, by, round, procedure }) => {
          const ids = state.members.map(({ application }) => application);
          const candidates = await lockedCandidates(sql, ids);
          const sent = submitRecommendationList(state, { by, round, procedure, number, candidates }, moment);
          if ('refused' in sent) return sent;
          const decisions = ids.map((application) => ({ application, endsBecause: null }));
          const listed = { step: 'recommendation', list: state.id, by, moment } as const;
          const moved = moveAlong(candidates, decisions, listed, procedure);
          return 'refused' in moved ? moved : { ...sent, ...moved };
        },
      ),
  }),
);
