import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Application, Declined } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { reviewersTurn } from './in-turn.ts';

/** Ends an application at the step that an office is about to take, with the reason (不予受理, 不予通过). */
export const decline = (
  application: Application,
  { by, procedure, reason }: { readonly by: Acting; readonly procedure: Procedure; readonly reason: string },
  moment: Moment,
): Outcome<Declined, ApplicationEvent, ApplicationRefusal> => {
  const turn = reviewersTurn(application, procedure, 'decline', by);
  if ('refused' in turn) return turn;
  if (reason.trim() === '') return refuse({ code: 'APPLICATION_REASON_MISSING', verb: 'decline' });
  const { step: at } = turn;
  return {
    next: { ...turn.application, stage: 'declined', declined: { by, moment, at, reason } },
    event: { type: 'application.declined', by, moment, at, reason },
  };
};
