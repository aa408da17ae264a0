import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { Incident } from '../eligibility/eligibility.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { NoticeRefusal } from './notice-refusal.ts';
import type { ClosedNotice, NoticeEvent, NoticeMember, PublicNotice } from './public-notice.ts';
import { atTheEnd } from './settle.ts';

/** Ends a notice after its last day: who was not objected to has passed, if its cluster is eligible on that last day. */
export const closeNotice = (
  notice: PublicNotice,
  facts: {
    readonly by: Acting;
    readonly procedure: Procedure;
    /** What the register has about the cluster of each application. */
    readonly incidents: Readonly<Record<string, readonly Incident[]>>;
    /** Objections that were filed and that nobody has judged yet. */
    readonly unjudged: readonly string[];
  },
  moment: Moment,
): Outcome<ClosedNotice, NoticeEvent, NoticeRefusal> => {
  const { by, procedure, incidents, unjudged } = facts;
  const refused = notInCharge(procedure, 'public-notice', by);
  if (refused !== undefined) return refuse(refused);
  if (notice.stage === 'closed') return refuse({ code: 'LIST_CLOSED', step: 'public-notice' });
  const { lastDay } = notice.period;
  if (moment.on <= lastDay) return refuse({ code: 'NOTICE_STILL_RUNNING', lastDay });
  if (unjudged.length > 0) return refuse({ code: 'NOTICE_OBJECTIONS_UNJUDGED', objections: unjudged });
  const members: NoticeMember[] = [];
  for (const member of notice.members) {
    const known = incidents[member.application];
    // A register that was not asked must not let anybody pass.
    if (known === undefined)
      return refuse({ code: 'MEMBER_UNKNOWN', step: 'public-notice', application: member.application });
    const { application, standing } = member;
    members.push(standing.is === 'noticed' ? { application, standing: atTheEnd(known, procedure, lastDay) } : member);
  }
  return {
    next: { ...notice, stage: 'closed', closed: { by, moment }, members },
    event: { type: 'public-notice.closed', notice: notice.id, by, moment, members },
  };
};
