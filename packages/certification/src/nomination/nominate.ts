import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { isUnderWay } from '../application/application.ts';
import { ineligible } from '../eligibility/eligibility.ts';
import type { Candidate } from '../list/member-obstacle.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Nomination, NominationEvent } from './nomination.ts';
import type { NominationRefusal } from './nomination-refusal.ts';

/** What is known when clusters are put forward nationally. */
export interface NominateFacts {
  /** Id of the new nomination. */
  readonly id: string;
  readonly by: Acting;
  /** The province's own procedure: whoever deliberates puts forward. */
  readonly procedure: Procedure;
  readonly round: string;
  readonly number: string;
  /** Most clusters that the national notice takes from a province; absent where it sets no cap. */
  readonly cap?: number | undefined;
  /** Applications with their evaluation under the national standard, which is blank where there is none. */
  readonly candidates: readonly (Candidate & { readonly evaluation: string })[];
}

const wrongCandidate = ({ procedure, candidates }: NominateFacts, { on }: Moment): NominationRefusal | undefined => {
  for (const [index, { application, incidents, evaluation }] of candidates.entries()) {
    const { id, stage } = application;
    if (candidates.findIndex((other) => other.application.id === id) !== index)
      return { code: 'MEMBER_TWICE', step: 'deliberation', application: id };
    if (!isUnderWay(application) || !application.taken.some(({ step }) => step === 'deliberation'))
      return { code: 'NOMINATION_NOT_SELECTED', application: id, stage };
    if (evaluation.trim() === '') return { code: 'NOMINATION_WITHOUT_EVALUATION', application: id };
    const problems = ineligible(incidents, procedure, on);
    if (problems.length > 0)
      return { code: 'MEMBER_NOT_ELIGIBLE', step: 'deliberation', application: id, on, problems };
  }
  return undefined;
};

const refusalOf = (facts: NominateFacts, moment: Moment): NominationRefusal | undefined => {
  const { by, procedure, number, cap, candidates } = facts;
  const refused = notInCharge(procedure, 'deliberation', by);
  if (refused !== undefined) return refused;
  if (candidates.length === 0) return { code: 'LIST_EMPTY', step: 'deliberation' };
  if (cap !== undefined && candidates.length > cap)
    return { code: 'NOMINATION_CAP_EXCEEDED', cap, nominees: candidates.length };
  if (number.trim() === '') return { code: 'LIST_NUMBER_MISSING', step: 'deliberation' };
  return wrongCandidate(facts, moment);
};

/** Puts selected clusters forward to the national level, as many as the national notice takes; their own path goes on as it is. */
export const nominate = (
  facts: NominateFacts,
  moment: Moment,
): Outcome<Nomination, NominationEvent, NominationRefusal> => {
  const refused = refusalOf(facts, moment);
  if (refused !== undefined) return refuse(refused);
  const { id, by, round, number } = facts;
  const nominees = facts.candidates.map(({ application, evaluation }) => ({ application: application.id, evaluation }));
  return {
    next: { id, round, number, nominees, nominated: { by, moment } },
    event: { type: 'nomination.sent', nomination: id, by, moment, round, number, nominees },
  };
};
