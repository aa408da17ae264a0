import type { Procedure } from '@qunxing/standards';
import type { ListRefusal } from '../list/list-refusal.ts';
import { isNext } from '../list/member-obstacle.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Application, type Declined, isUnderWay } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ListedStep } from './follow-list.ts';

/** The application after a list has decided against it: not selected by the meeting, struck off or barred in the notice. */
export const endByList = (
  application: Application,
  { step: at, by, moment, reason }: Omit<ListedStep, 'list'> & { readonly reason: string },
  procedure: Procedure,
): Outcome<Declined, ApplicationEvent, ListRefusal> => {
  const { id, stage } = application;
  if (!isUnderWay(application) || !isNext(application, procedure, at))
    return refuse({ code: 'MEMBER_NOT_READY', step: at, application: id, stage });
  return {
    next: { ...application, stage: 'declined', declined: { by, moment, at, reason } },
    event: { type: 'application.declined', by, moment, at, reason },
  };
};
