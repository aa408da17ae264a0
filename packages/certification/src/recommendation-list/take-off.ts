import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { inHand } from './in-hand.ts';
import type { OpenRecommendationList, RecommendationEvent, RecommendationList } from './recommendation-list.ts';
import type { RecommendationRefusal } from './recommendation-refusal.ts';

/** Takes a cluster off the prefecture's list, with the reason; its place is free again. */
export const takeOff = (
  list: RecommendationList,
  facts: {
    readonly by: Acting;
    readonly procedure: Procedure;
    readonly application: string;
    readonly reason: string;
  },
  moment: Moment,
): Outcome<OpenRecommendationList, RecommendationEvent, RecommendationRefusal> => {
  const { by, procedure, application, reason } = facts;
  const hand = inHand(list, procedure, by);
  if ('refused' in hand) return hand;
  const members = hand.list.members.filter((member) => member.application !== application);
  if (members.length === hand.list.members.length)
    return refuse({ code: 'MEMBER_UNKNOWN', step: 'recommendation', application });
  if (reason.trim() === '') return refuse({ code: 'LIST_REASON_MISSING', step: 'recommendation' });
  return {
    next: { ...hand.list, members },
    event: { type: 'recommendation-list.reduced', list: list.id, by, moment, application, reason },
  };
};
