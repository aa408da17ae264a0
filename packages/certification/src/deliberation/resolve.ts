import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Candidate, memberObstacle } from '../list/member-obstacle.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { hasOneOnly } from '../procedure/has-one-only.ts';
import type { Relaxation } from '../recommendation-list/recommendation-list.ts';
import type { Deliberation, DeliberationEvent, Majority, OpenMeeting, Votes } from './deliberation.ts';
import type { DeliberationRefusal } from './deliberation-refusal.ts';

/** What is known when the meeting votes on an application. */
export interface ResolveFacts extends Candidate {
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly niche: string;
  readonly votes: Votes;
  readonly reason: string;
  /** Why it may be selected though another of its niche is. */
  readonly relaxation?: Relaxation | undefined;
}

/** Whether the votes select, counted in whole votes. */
const isSelected = ({ inFavor }: Votes, present: number, majority: Majority): boolean =>
  majority === 'majority-of-present' ? 2 * inFavor > present : 3 * inFavor >= 2 * present;

const isCount = (votes: number): boolean => Number.isInteger(votes) && votes >= 0;

const wrongVotes = (
  { present, agenda, resolutions }: OpenMeeting,
  { application: { id: application }, votes, reason }: ResolveFacts,
): DeliberationRefusal | undefined => {
  if (!agenda.includes(application)) return { code: 'MEMBER_UNKNOWN', step: 'deliberation', application };
  if (resolutions.some((resolution) => resolution.application === application))
    return { code: 'MEETING_RESOLVED', application };
  const counts = [votes.inFavor, votes.against, votes.abstained];
  const sum = counts.reduce((total, count) => total + count, 0);
  if (!counts.every(isCount) || sum !== present.length)
    return { code: 'MEETING_VOTES_DIFFER', present: present.length, votes: sum };
  return reason.trim() === '' ? { code: 'LIST_REASON_MISSING', step: 'deliberation' } : undefined;
};

/** What stands against selecting; who is not selected needs none of it. */
const barred = ({ resolutions }: OpenMeeting, facts: ResolveFacts, { on }: Moment): DeliberationRefusal | undefined => {
  const { procedure, niche, relaxation } = facts;
  const obstacle = memberObstacle(facts, procedure, 'deliberation', on);
  if (obstacle !== undefined) return obstacle;
  const holder = resolutions.find((resolution) => resolution.selected && resolution.niche === niche.trim());
  if (holder === undefined || !hasOneOnly(procedure)) return undefined;
  const documented = relaxation !== undefined && relaxation.reason.trim() !== '' && relaxation.document.trim() !== '';
  return documented ? undefined : { code: 'MEETING_NICHE_TAKEN', niche: holder.niche, by: holder.application };
};

/** Records how the meeting voted on an application (审议): selected by its majority, on the terms of that day, or not, with the reason. */
export const resolve = (
  meeting: Deliberation,
  facts: ResolveFacts,
  moment: Moment,
): Outcome<OpenMeeting, DeliberationEvent, DeliberationRefusal> => {
  const { by, procedure, application, niche, votes, reason } = facts;
  const other = notInCharge(procedure, 'deliberation', by);
  if (other !== undefined) return refuse(other);
  if (meeting.stage === 'closed') return refuse({ code: 'LIST_CLOSED', step: 'deliberation' });
  const wrong = wrongVotes(meeting, facts);
  if (wrong !== undefined) return refuse(wrong);
  const selected = isSelected(votes, meeting.present.length, meeting.majority);
  const refused = selected ? barred(meeting, facts, moment) : undefined;
  if (refused !== undefined) return refuse(refused);
  const relaxation = (selected && facts.relaxation) || null;
  const resolution = { application: application.id, niche: niche.trim(), votes, selected, reason, relaxation };
  return {
    next: { ...meeting, resolutions: [...meeting.resolutions, { ...resolution, by, moment }] },
    event: { type: 'deliberation.resolved', meeting: meeting.id, by, moment, resolution },
  };
};
