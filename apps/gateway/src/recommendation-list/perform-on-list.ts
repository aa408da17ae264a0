import type { RecommendationRefusal } from '@qunxing/certification';
import { type Decided, type ListAggregate, recommendationLists } from '@qunxing/database';
import type { Procedure, Round } from '@qunxing/standards';
import { type Decision, performOn } from '../act/perform-on.ts';
import { actingAs } from '../application/acting.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { listGiven } from '../list/seen-list.ts';

type Kept = ListAggregate<'recommendation-list'>;

/** The list that an act is on, as an argument. */
export const listArgument = () =>
  builder.args((t) => ({ list: t.id({ required: true, description: 'Id of the recommendation list.' }) }));

/** Has somebody act on a recommendation list by one verb. */
export const performOnList = async <Given extends { readonly list: string; readonly key: string }>(
  verb: string,
  { list: id, key, version, ...given }: Given & { readonly version: number | 'newest' },
  context: Context,
  decide: (
    decision: Decision<Kept> & { readonly round: Round; readonly procedure: Procedure },
  ) => Promise<Decided<Kept, RecommendationRefusal>>,
) => {
  actingAs(context.viewer);
  const list = await listGiven('recommendation-list', { type: 'RecommendationList', argument: 'list', id }, context);
  const round = roundOf(context.gateway, list.roundId);
  const { procedure } = editionsOf(round, context.gateway);
  return performOn(
    recommendationLists,
    { argument: 'list', id: list.id, version },
    { verb, key, given },
    context,
    (decision) => decide({ ...decision, round, procedure }),
  );
};
