import type { ObjectionEvent } from '../objection/objection.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { NoticeRefusal } from './notice-refusal.ts';
import type { NoticeEvent, PublicNotice, Standing } from './public-notice.ts';

/** Holds up the one member that an admissible objection concerns; the others go on. */
export const suspendMember = (
  notice: PublicNotice,
  { application, objection, by, moment }: Extract<ObjectionEvent, { readonly type: 'objection.admitted' }>,
): Outcome<PublicNotice, NoticeEvent, NoticeRefusal> => {
  const member = notice.members.find((one) => one.application === application);
  if (member === undefined) return refuse({ code: 'MEMBER_UNKNOWN', step: 'public-notice', application });
  const { standing } = member;
  // What an upheld objection or an incident has ended is not held up on top of that.
  if (standing.is === 'struck-off' || standing.is === 'barred')
    return refuse({ code: 'MEMBER_UNKNOWN', step: 'public-notice', application });
  const objections = [...(standing.is === 'suspended' ? standing.objections : []), objection];
  const suspended: Standing = { is: 'suspended', objections };
  return {
    next: {
      ...notice,
      members: notice.members.map((one) => (one === member ? { application, standing: suspended } : one)),
    },
    event: { type: 'public-notice.member-suspended', notice: notice.id, by, moment, application, objection },
  };
};
