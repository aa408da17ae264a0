import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Application, Withdrawn } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { applicantsTurn } from './in-turn.ts';

/** Takes an application back, at any time before the meeting decides on it; filing is voluntary (申报自愿). */
export const withdraw = (
  application: Application,
  { by, procedure, reason }: { readonly by: Acting; readonly procedure: Procedure; readonly reason: string },
  moment: Moment,
): Outcome<Withdrawn, ApplicationEvent, ApplicationRefusal> => {
  const turn = applicantsTurn(application, procedure, 'withdraw', by);
  if ('refused' in turn) return turn;
  if (reason.trim() === '') return refuse({ code: 'APPLICATION_REASON_MISSING', verb: 'withdraw' });
  const { id, cluster, rules, applicant, counties, drafted } = application;
  return {
    next: {
      stage: 'withdrawn',
      ...{ id, cluster, rules, applicant, counties, drafted },
      withdrawn: { by, moment, reason },
      from: turn.application,
    },
    event: { type: 'application.withdrawn', by, moment, reason },
  };
};
