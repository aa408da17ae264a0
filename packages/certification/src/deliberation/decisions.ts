import type { MemberDecision } from '../list/move-members.ts';
import type { ClosedMeeting } from './deliberation.ts';

/** What a meeting has decided about each application of its agenda: who was not selected has come to an end. */
export const decisionsOfMeeting = ({ resolutions }: ClosedMeeting): readonly MemberDecision[] =>
  resolutions.map(({ application, selected, reason }) => ({ application, endsBecause: selected ? null : reason }));
