import type { Procedure } from '@qunxing/standards';
import type { Act } from '../acting.ts';
import type { ListRefusal } from '../list/list-refusal.ts';
import { isNext } from '../list/member-obstacle.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Application, isUnderWay, type UnderWay } from './application.ts';
import { type ApplicationEvent, listedEvent } from './application-event.ts';
import type { ListStep } from './stage.ts';
import { take } from './take.ts';

/** What a list has done for its members: the step, the list's id, who did it and when. */
export interface ListedStep extends Act {
  readonly step: ListStep;
  readonly list: string;
}

/** The application after a list that it is a member of has taken a step for it. */
export const followList = (
  application: Application,
  { step, list, by, moment }: ListedStep,
  procedure: Procedure,
): Outcome<UnderWay, ApplicationEvent, ListRefusal> => {
  const { id, stage } = application;
  if (!isUnderWay(application) || !isNext(application, procedure, step))
    return refuse({ code: 'MEMBER_NOT_READY', step, application: id, stage });
  return {
    next: take(application, { step, list, by, moment }),
    event: { type: listedEvent[step], list, by, moment },
  };
};
