import type { Procedure } from '@qunxing/standards';
import { type Application, type Declined, isUnderWay, type UnderWay } from '../application/application.ts';
import type { ApplicationEvent } from '../application/application-event.ts';
import { endByList } from '../application/end-by-list.ts';
import { followList, type ListedStep } from '../application/follow-list.ts';
import { refuse } from '../outcome.ts';
import type { ListRefusal } from './list-refusal.ts';

/** What a list has decided about one of its members. */
export interface MemberDecision {
  readonly application: string;
  /** Why its path ends; null where the list has taken its step for it. */
  readonly endsBecause: string | null;
}

/** An application after a list has decided about it, and the event that says so. */
export interface MovedMember {
  readonly next: UnderWay | Declined;
  readonly event: ApplicationEvent;
}

/** The applications after a list has decided about them. One that was taken back or has ended meanwhile stays as it is. */
export const moveMembers = (
  members: readonly Application[],
  decisions: readonly MemberDecision[],
  listed: ListedStep,
  procedure: Procedure,
): { readonly moved: readonly MovedMember[] } | { readonly refused: ListRefusal } => {
  const moved: MovedMember[] = [];
  for (const { application: id, endsBecause: reason } of decisions) {
    const application = members.find((member) => member.id === id);
    if (application === undefined) return refuse({ code: 'MEMBER_UNKNOWN', step: listed.step, application: id });
    if (!isUnderWay(application)) continue;
    const { list: _, ...ending } = listed;
    const outcome =
      reason === null
        ? followList(application, listed, procedure)
        : endByList(application, { ...ending, reason }, procedure);
    if ('refused' in outcome) return outcome;
    moved.push(outcome);
  }
  return { moved };
};
