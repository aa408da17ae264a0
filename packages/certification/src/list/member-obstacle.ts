import type { CalendarDate } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import { type Application, isUnderWay } from '../application/application.ts';
import type { Step } from '../application/stage.ts';
import { type Incident, ineligible } from '../eligibility/eligibility.ts';
import { followingSteps } from '../procedure/following-steps.ts';
import type { ListRefusal } from './list-refusal.ts';

/** An application that a list is about to take a step for, with what the incident register says about its cluster. */
export interface Candidate {
  readonly application: Application;
  readonly incidents: readonly Incident[];
}

/** Whether a step is the next one for an application, or one that may be taken before it. */
export const isNext = (application: Application, procedure: Procedure, step: Step): boolean =>
  isUnderWay(application) &&
  followingSteps(procedure, ['submission', ...application.taken.map((taken) => taken.step)]).some(
    ({ stage }) => stage === step,
  );

/** Why a list cannot take its step for an application on a day: it is not the next one, or the cluster is not eligible that day. */
export const memberObstacle = (
  { application, incidents }: Candidate,
  procedure: Procedure,
  step: Step,
  on: CalendarDate,
): ListRefusal | undefined => {
  const { id, stage } = application;
  if (!isNext(application, procedure, step)) return { code: 'MEMBER_NOT_READY', step, application: id, stage };
  const problems = ineligible(incidents, procedure, on);
  return problems.length === 0 ? undefined : { code: 'MEMBER_NOT_ELIGIBLE', step, application: id, on, problems };
};

/** Why a list cannot take its step for its members: there are none, one is named twice, or the first one that something stands against. */
export const firstObstacle = (
  candidates: readonly Candidate[],
  procedure: Procedure,
  step: Step,
  on: CalendarDate,
): ListRefusal | undefined => {
  if (candidates.length === 0) return { code: 'LIST_EMPTY', step };
  const ids = candidates.map(({ application }) => application.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return { code: 'MEMBER_TWICE', step, application: twice };
  for (const candidate of candidates) {
    const obstacle = memberObstacle(candidate, procedure, step, on);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
};
