import type { Procedure, Round } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { isWithin } from '../division/is-within.ts';
import { type Candidate, memberObstacle } from '../list/member-obstacle.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { hasOneOnly } from '../procedure/has-one-only.ts';
import { roundClosed } from '../round/round-open.ts';
import { inHand } from './in-hand.ts';
import { quotaOf } from './quota.ts';
import type {
  OpenRecommendationList,
  RecommendationEvent,
  RecommendationList,
  Relaxation,
} from './recommendation-list.ts';
import type { RecommendationRefusal } from './recommendation-refusal.ts';

/** What is known when a prefecture recommends a cluster. */
export interface RecommendFacts extends Candidate {
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: Round;
  readonly niche: string;
  /** Why it is recommended though its niche is taken. */
  readonly relaxation?: Relaxation | undefined;
}

const wrongNiche = (
  { members }: OpenRecommendationList,
  { application, procedure, niche, relaxation }: RecommendFacts,
): RecommendationRefusal | undefined => {
  if (niche.trim() === '') return { code: 'RECOMMENDATION_NICHE_MISSING', application: application.id };
  const holder = members.find((member) => member.niche === niche.trim());
  if (holder === undefined || !hasOneOnly(procedure)) return undefined;
  if (relaxation === undefined)
    return { code: 'RECOMMENDATION_NICHE_TAKEN', niche: holder.niche, by: holder.application };
  return relaxation.reason.trim() === '' || relaxation.document.trim() === ''
    ? { code: 'RECOMMENDATION_RELAXATION_UNDOCUMENTED', application: application.id }
    : undefined;
};

const refusalOf = (
  list: OpenRecommendationList,
  facts: RecommendFacts,
  { on }: Moment,
): RecommendationRefusal | undefined => {
  const { application, procedure, round } = facts;
  const closed = roundClosed(round, on);
  if (closed !== undefined) return closed;
  if (!isWithin(application.applicant, list.division))
    return { code: 'LIST_OTHER_DIVISION', step: 'recommendation', division: application.applicant };
  if (list.members.some((member) => member.application === application.id))
    return { code: 'MEMBER_TWICE', step: 'recommendation', application: application.id };
  const obstacle = memberObstacle(facts, procedure, 'recommendation', on);
  if (obstacle !== undefined) return obstacle;
  const { most } = quotaOf(round);
  if (most !== undefined && list.members.length >= most) return { code: 'RECOMMENDATION_QUOTA_EXHAUSTED', quota: most };
  return wrongNiche(list, facts);
};

/** Puts a cluster that was verified on site at the end of the prefecture's list (推荐), on the terms of that day. */
export const recommend = (
  list: RecommendationList,
  facts: RecommendFacts,
  moment: Moment,
): Outcome<OpenRecommendationList, RecommendationEvent, RecommendationRefusal> => {
  const { by, procedure, application, niche } = facts;
  const hand = inHand(list, procedure, by);
  if ('refused' in hand) return hand;
  const refused = refusalOf(hand.list, facts, moment);
  if (refused !== undefined) return refuse(refused);
  const taken = hasOneOnly(procedure) && hand.list.members.some((member) => member.niche === niche.trim());
  const relaxation = taken ? (facts.relaxation ?? null) : null;
  const member = { application: application.id, niche: niche.trim(), relaxation };
  return {
    next: { ...hand.list, members: [...hand.list.members, { ...member, by, moment }] },
    event: { type: 'recommendation-list.extended', list: list.id, by, moment, member },
  };
};
