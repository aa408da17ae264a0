import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { Outcome } from '../outcome.ts';
import type { Application, UnderWay } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { reviewersTurn } from './in-turn.ts';
import { take } from './take.ts';

/** Finds the file of an application complete (完整性审查); an incomplete one is returned instead. */
export const checkCompleteness = (
  application: Application,
  { by, procedure, comment }: { readonly by: Acting; readonly procedure: Procedure; readonly comment: string },
  moment: Moment,
): Outcome<UnderWay, ApplicationEvent, ApplicationRefusal> => {
  const turn = reviewersTurn(application, procedure, 'checkCompleteness', by);
  if ('refused' in turn) return turn;
  return {
    next: take(turn.application, { step: 'completeness-check', by, moment, comment }),
    event: { type: 'application.checked-for-completeness', by, moment, comment },
  };
};
