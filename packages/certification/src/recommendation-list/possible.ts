import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import type { ListVerb } from '../list/list-verb.ts';
import { inHand } from './in-hand.ts';
import type { RecommendationList } from './recommendation-list.ts';

/** What somebody may do with a recommendation list now. */
export const possibleOnRecommendationList = (
  list: RecommendationList,
  procedure: Procedure,
  by: Acting,
): readonly ListVerb[] => {
  if ('refused' in inHand(list, procedure, by)) return [];
  return list.members.length === 0 ? ['recommend'] : ['recommend', 'takeOff', 'rank', 'submitRecommendationList'];
};
