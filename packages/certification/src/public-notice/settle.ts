import type { CalendarDate } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import { type Incident, ineligible } from '../eligibility/eligibility.ts';
import type { ObjectionEvent } from '../objection/objection.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { NoticeRefusal } from './notice-refusal.ts';
import type { NoticeEvent, PublicNotice, Standing } from './public-notice.ts';

/** How a member that nothing is objected to stands when a notice has ended: as eligible as its cluster is on a day. */
export const atTheEnd = (incidents: readonly Incident[], procedure: Procedure, on: CalendarDate): Standing => {
  const problems = ineligible(incidents, procedure, on);
  return problems.length === 0 ? { is: 'passed' } : { is: 'barred', on, problems };
};

/**
 * What a decided objection means for the member that it concerns: struck off when it was upheld; otherwise back among the others once
 * no objection is left, and after the end of the notice passed if its cluster is eligible on that day.
 */
export const settleMember = (
  notice: PublicNotice,
  facts: {
    readonly decided: Extract<ObjectionEvent, { readonly type: 'objection.upheld' | 'objection.dismissed' }>;
    readonly procedure: Procedure;
    readonly incidents: readonly Incident[];
  },
): Outcome<PublicNotice, NoticeEvent, NoticeRefusal> => {
  const { decided, procedure, incidents } = facts;
  const { application, objection, by, moment } = decided;
  const member = notice.members.find((one) => one.application === application);
  if (member?.standing.is !== 'suspended' || !member.standing.objections.includes(objection))
    return refuse({ code: 'NOTICE_MEMBER_NOT_SUSPENDED', application });
  const left = member.standing.objections.filter((one) => one !== objection);
  const free = (): Standing =>
    notice.stage === 'running' ? { is: 'noticed' } : atTheEnd(incidents, procedure, moment.on);
  const unlessUpheld = (): Standing => (left.length > 0 ? { is: 'suspended', objections: left } : free());
  const standing: Standing = decided.type === 'objection.upheld' ? { is: 'struck-off', objection } : unlessUpheld();
  return {
    next: { ...notice, members: notice.members.map((one) => (one === member ? { application, standing } : one)) },
    event: { type: 'public-notice.member-settled', notice: notice.id, by, moment, application, objection, standing },
  };
};
