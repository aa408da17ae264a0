import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { ClosedMeeting, Deliberation, DeliberationEvent, OpenMeeting } from './deliberation.ts';
import type { DeliberationRefusal } from './deliberation-refusal.ts';

/** What is known when a meeting ends. */
export interface CloseMeetingFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  /** Document number of the decision. */
  readonly number: string;
  /** File of the minutes. */
  readonly minutes: string;
}

const refusalOf = (
  { agenda, resolutions }: OpenMeeting,
  { number, minutes }: CloseMeetingFacts,
): DeliberationRefusal | undefined => {
  const open = agenda.filter((application) => !resolutions.some((one) => one.application === application));
  if (open.length > 0) return { code: 'MEETING_UNRESOLVED', applications: open };
  if (number.trim() === '') return { code: 'LIST_NUMBER_MISSING', step: 'deliberation' };
  return minutes.trim() === '' ? { code: 'MEETING_WITHOUT_MINUTES' } : undefined;
};

/** Ends a meeting that has voted on its whole agenda, with its number and minutes; its decision takes the step for every application. */
export const closeMeeting = (
  meeting: Deliberation,
  facts: CloseMeetingFacts,
  moment: Moment,
): Outcome<ClosedMeeting, DeliberationEvent, DeliberationRefusal> => {
  const { by, procedure, number, minutes } = facts;
  const other = notInCharge(procedure, 'deliberation', by);
  if (other !== undefined) return refuse(other);
  if (meeting.stage === 'closed') return refuse({ code: 'LIST_CLOSED', step: 'deliberation' });
  const refused = refusalOf(meeting, facts);
  if (refused !== undefined) return refuse(refused);
  const named = (selected: boolean) =>
    meeting.resolutions.filter((one) => one.selected === selected).map(({ application }) => application);
  return {
    next: { ...meeting, stage: 'closed', closed: { by, moment, number, minutes } },
    event: {
      type: 'deliberation.closed',
      ...{ meeting: meeting.id, by, moment, number, minutes },
      ...{ selected: named(true), notSelected: named(false) },
    },
  };
};
