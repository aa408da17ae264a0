import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { refuse } from '../outcome.ts';
import type { OpenRecommendationList, RecommendationList } from './recommendation-list.ts';
import type { RecommendationRefusal } from './recommendation-refusal.ts';

/** Whether the prefecture whose list it is may still change it. */
export const inHand = (
  list: RecommendationList,
  procedure: Procedure,
  by: Acting,
): { readonly list: OpenRecommendationList } | { readonly refused: RecommendationRefusal } => {
  const refused = notInCharge(procedure, 'recommendation', by, list.division);
  if (refused !== undefined) return refuse(refused);
  return list.stage === 'open' ? { list } : refuse({ code: 'LIST_CLOSED', step: 'recommendation' });
};
