import type { Procedure, Round } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Candidate, memberObstacle } from '../list/member-obstacle.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { roundClosed } from '../round/round-open.ts';
import { inHand } from './in-hand.ts';
import { quotaOf } from './quota.ts';
import type {
  OpenRecommendationList,
  RecommendationEvent,
  RecommendationList,
  SubmittedRecommendationList,
} from './recommendation-list.ts';
import type { RecommendationRefusal } from './recommendation-refusal.ts';

/** What is known when a prefecture sends its list. */
export interface SubmitListFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: Round;
  /** Document number of the summary. */
  readonly number: string;
  /** Each member as it is now. */
  readonly candidates: readonly Candidate[];
}

const refusalOf = (
  { members }: OpenRecommendationList,
  { procedure, round, number, candidates }: SubmitListFacts,
  { on }: Moment,
): RecommendationRefusal | undefined => {
  const closed = roundClosed(round, on);
  if (closed !== undefined) return closed;
  if (number.trim() === '') return { code: 'LIST_NUMBER_MISSING', step: 'recommendation' };
  if (members.length === 0) return { code: 'LIST_EMPTY', step: 'recommendation' };
  const { least } = quotaOf(round);
  if (least !== undefined && members.length < least)
    return { code: 'RECOMMENDATION_TOO_FEW', least, members: members.length };
  for (const { application } of members) {
    const candidate = candidates.find((one) => one.application.id === application);
    const obstacle: RecommendationRefusal | undefined =
      candidate === undefined
        ? { code: 'MEMBER_UNKNOWN', step: 'recommendation', application }
        : memberObstacle(candidate, procedure, 'recommendation', on);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
};

/** Sends the prefecture's list to the province under its document number; with it every member is recommended. */
export const submitRecommendationList = (
  list: RecommendationList,
  facts: SubmitListFacts,
  moment: Moment,
): Outcome<SubmittedRecommendationList, RecommendationEvent, RecommendationRefusal> => {
  const { by, procedure, number } = facts;
  const hand = inHand(list, procedure, by);
  if ('refused' in hand) return hand;
  const refused = refusalOf(hand.list, facts, moment);
  if (refused !== undefined) return refuse(refused);
  const applications = hand.list.members.map(({ application }) => application);
  return {
    next: { ...hand.list, stage: 'submitted', submitted: { by, moment, number } },
    event: { type: 'recommendation-list.submitted', list: list.id, by, moment, number, applications },
  };
};
