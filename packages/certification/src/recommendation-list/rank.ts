import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { inHand } from './in-hand.ts';
import type { OpenRecommendationList, RecommendationEvent, RecommendationList } from './recommendation-list.ts';
import type { RecommendationRefusal } from './recommendation-refusal.ts';

/** Puts the members of the prefecture's list in order, the first one first; every member is named once. */
export const rank = (
  list: RecommendationList,
  facts: { readonly by: Acting; readonly procedure: Procedure; readonly applications: readonly string[] },
  moment: Moment,
): Outcome<OpenRecommendationList, RecommendationEvent, RecommendationRefusal> => {
  const { by, procedure, applications } = facts;
  const hand = inHand(list, procedure, by);
  if ('refused' in hand) return hand;
  const { members } = hand.list;
  const twice = applications.find((application, index) => applications.indexOf(application) !== index);
  if (twice !== undefined) return refuse({ code: 'MEMBER_TWICE', step: 'recommendation', application: twice });
  const missing = members.map(({ application }) => application).filter((member) => !applications.includes(member));
  if (missing.length > 0) return refuse({ code: 'RECOMMENDATION_RANKING_INCOMPLETE', missing });
  const ranked = applications.flatMap((application) => members.filter((member) => member.application === application));
  const unknown = applications.find((application) => !members.some((member) => member.application === application));
  if (unknown !== undefined) return refuse({ code: 'MEMBER_UNKNOWN', step: 'recommendation', application: unknown });
  return {
    next: { ...hand.list, members: ranked },
    event: { type: 'recommendation-list.ranked', list: list.id, by, moment, applications },
  };
};
