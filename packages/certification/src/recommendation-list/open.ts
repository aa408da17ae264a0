import type { Procedure, Round } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { roundClosed } from '../round/round-open.ts';
import type { OpenRecommendationList, RecommendationEvent } from './recommendation-list.ts';
import type { RecommendationRefusal } from './recommendation-refusal.ts';

/** What is known when a prefecture begins its list. */
export interface OpenListFacts {
  /** Id of the new list. */
  readonly id: string;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: Round;
  /** The list of the same prefecture in the same round, if there is one. */
  readonly existing?: string | undefined;
}

/** Begins a prefecture's list for a round. */
export const openRecommendationList = (
  { id, by, procedure, round, existing }: OpenListFacts,
  moment: Moment,
): Outcome<OpenRecommendationList, RecommendationEvent, RecommendationRefusal> => {
  const refused = notInCharge(procedure, 'recommendation', by) ?? roundClosed(round, moment.on);
  if (refused !== undefined) return refuse(refused);
  if (existing !== undefined) return refuse({ code: 'RECOMMENDATION_LIST_EXISTS', list: existing });
  const { division } = by;
  if (division === null) return refuse({ code: 'LIST_OTHER_DIVISION', step: 'recommendation', division: '' });
  return {
    next: { stage: 'open', id, division, round: round.id, opened: { by, moment }, members: [] },
    event: { type: 'recommendation-list.opened', list: id, by, moment, division, round: round.id },
  };
};
