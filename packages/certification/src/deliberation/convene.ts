import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { Application } from '../application/application.ts';
import { isNext } from '../list/member-obstacle.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { DeliberationEvent, Majority, OpenMeeting } from './deliberation.ts';
import type { DeliberationRefusal } from './deliberation-refusal.ts';

/** What is known when a meeting begins; quorum and majority are those of the meeting's own rules. */
export interface ConveneFacts {
  /** Id of the new meeting. */
  readonly id: string;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: string;
  readonly present: readonly string[];
  readonly quorum: number;
  readonly majority: Majority;
  readonly agenda: readonly Application[];
  /** Those of them that are on the agenda of a meeting that has not been closed. */
  readonly elsewhere: readonly string[];
}

const refusalOf = ({
  by,
  procedure,
  present,
  quorum,
  agenda,
  elsewhere,
}: ConveneFacts): DeliberationRefusal | undefined => {
  const refused = notInCharge(procedure, 'deliberation', by);
  if (refused !== undefined) return refused;
  const voters = new Set(present).size;
  if (voters === 0 || voters < quorum) return { code: 'MEETING_WITHOUT_QUORUM', quorum, present: voters };
  if (agenda.length === 0) return { code: 'LIST_EMPTY', step: 'deliberation' };
  const twice = agenda.find(({ id }, index) => agenda.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) return { code: 'MEMBER_TWICE', step: 'deliberation', application: twice.id };
  const held = agenda.find(({ id }) => elsewhere.includes(id));
  if (held !== undefined) return { code: 'MEMBER_ELSEWHERE', step: 'deliberation', application: held.id };
  const early = agenda.find((application) => !isNext(application, procedure, 'deliberation'));
  return early && { code: 'MEMBER_NOT_READY', step: 'deliberation', application: early.id, stage: early.stage };
};

/** Begins a meeting that decides on the applications of its agenda, with enough people present. */
export const convene = (
  facts: ConveneFacts,
  moment: Moment,
): Outcome<OpenMeeting, DeliberationEvent, DeliberationRefusal> => {
  const refused = refusalOf(facts);
  if (refused !== undefined) return refuse(refused);
  const { id, by, round, quorum, majority } = facts;
  const present = [...new Set(facts.present)];
  const begun = { round, present, quorum, majority, agenda: facts.agenda.map((application) => application.id) };
  return {
    next: { stage: 'open', id, ...begun, convened: { by, moment }, resolutions: [] },
    event: { type: 'deliberation.convened', meeting: id, by, moment, ...begun },
  };
};
