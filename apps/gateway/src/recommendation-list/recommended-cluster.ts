import { memberObstacle, type Recommended } from '@qunxing/certification';
import type { ListRow } from '@qunxing/database';
import { Refused, refusedAs } from '../act/refused.ts';
import { momentOf } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import { Relaxation } from '../list/relaxation.ts';
import { type AroundList, aroundList } from './around-list.ts';

/** A member of a prefecture's list, at its place. */
export interface RecommendedShape {
  readonly list: ListRow<'recommendation-list'>;
  readonly member: Recommended;
  readonly place: number;
  readonly around: AroundList;
}

/** A cluster that a prefecture recommends. */
export const RecommendedCluster = builder.objectRef<RecommendedShape>('RecommendedCluster').implement({
  description: 'A cluster on a recommendation list.',
  fields: (t) => ({
    place: t.exposeInt('place', { description: 'Its place in the order of the prefecture, counted from 1.' }),
    application: t.field({ type: Application, description: 'Its application.', resolve: ({ around }) => around.row }),
    niche: t.string({ description: 'Its fine-grained niche (细分领域).', resolve: ({ member }) => member.niche }),
    relaxation: t.field({
      type: Relaxation,
      nullable: true,
      description: 'Why it is here though its niche is taken; null where it is not.',
      resolve: ({ member }) => member.relaxation,
    }),
    recommendedAt: t.field({
      type: 'DateTime',
      description: 'When it was put on the list.',
      resolve: ({ member }) => new Date(member.moment.at),
    }),
    obstacle: t.field({
      type: Refused,
      nullable: true,
      description: 'What stands in the way of sending the list with it today; null where nothing does.',
      resolve: ({ list, around }, _args, context) => {
        const { procedure } = editionsOf(roundOf(context.gateway, list.roundId), context.gateway);
        const { on } = momentOf(context.now());
        const obstacle = list.state.stage === 'open' && memberObstacle(around, procedure, 'recommendation', on);
        return obstacle ? refusedAs(obstacle, context) : null;
      },
    }),
  }),
});

/** The members of a list, in order. */
export const membersOf = async (
  list: ListRow<'recommendation-list'>,
  context: Parameters<typeof aroundList>[1],
): Promise<readonly RecommendedShape[]> => {
  const all = await aroundList(list, context);
  return list.state.members.map((member, index) => {
    const around = all.find(({ row }) => row.id === member.application);
    if (around === undefined)
      throw new Error(`a list names the application ${member.application}, which is not within its division`);
    return { list, member, place: index + 1, around };
  });
};
