import type { Moment } from '../acting.ts';
import { type RecommendFacts, recommend } from './recommend.ts';
import type { RecommendationList } from './recommendation-list.ts';

/**
 * The members each of which would free a place for an application that cannot be recommended now, if it were taken off the list: by
 * trying. Empty when the application can be recommended, or when what stands in its way is no other member.
 */
export const freeingMembers = (list: RecommendationList, facts: RecommendFacts, moment: Moment): readonly string[] => {
  const possible = (without?: string): boolean => {
    const members = list.members.filter(({ application }) => application !== without);
    return !('refused' in recommend({ ...list, members }, facts, moment));
  };
  if (possible()) return [];
  return list.members.map(({ application }) => application).filter((application) => possible(application));
};
