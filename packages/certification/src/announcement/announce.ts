import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { ListRefusal } from '../list/list-refusal.ts';
import { type Candidate, firstObstacle } from '../list/member-obstacle.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Announcement, AnnouncementEvent } from './announcement.ts';

/** What is known when the certified clusters are announced. */
export interface AnnounceFacts {
  /** Id of the new announcement. */
  readonly id: string;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: string;
  readonly number: string;
  readonly candidates: readonly Candidate[];
}

/** Announces certified clusters (公布), each of them eligible on that day. */
export const announce = (
  facts: AnnounceFacts,
  moment: Moment,
): Outcome<Announcement, AnnouncementEvent, ListRefusal> => {
  const { id, by, procedure, round, number, candidates } = facts;
  const refused =
    notInCharge(procedure, 'announcement', by) ?? firstObstacle(candidates, procedure, 'announcement', moment.on);
  if (refused !== undefined) return refuse(refused);
  if (number.trim() === '') return refuse({ code: 'LIST_NUMBER_MISSING', step: 'announcement' });
  const list = { round, number, applications: candidates.map(({ application }) => application.id) };
  return {
    next: { id, ...list, published: { by, moment } },
    event: { type: 'announcement.published', announcement: id, by, moment, ...list },
  };
};
