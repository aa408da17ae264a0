import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import type { ListVerb } from '../list/list-verb.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import type { Deliberation } from './deliberation.ts';

/** What somebody may do in a meeting now: it is closed once it has voted on everything. */
export const possibleInMeeting = (meeting: Deliberation, procedure: Procedure, by: Acting): readonly ListVerb[] => {
  if (meeting.stage === 'closed' || notInCharge(procedure, 'deliberation', by) !== undefined) return [];
  return meeting.resolutions.length < meeting.agenda.length ? ['resolve'] : ['closeMeeting'];
};
