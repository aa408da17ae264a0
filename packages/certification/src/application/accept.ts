import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { Outcome } from '../outcome.ts';
import type { Application, UnderWay } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { reviewersTurn } from './in-turn.ts';
import { take } from './take.ts';

/** Takes an application up for review (受理); its figures stay as they were handed in. */
export const accept = (
  application: Application,
  { by, procedure, comment }: { readonly by: Acting; readonly procedure: Procedure; readonly comment: string },
  moment: Moment,
): Outcome<UnderWay, ApplicationEvent, ApplicationRefusal> => {
  const turn = reviewersTurn(application, procedure, 'accept', by);
  if ('refused' in turn) return turn;
  return {
    next: take(turn.application, { step: 'acceptance', by, moment, comment }),
    event: { type: 'application.accepted', by, moment, comment },
  };
};
