import type { Procedure, ProcedureStep, Stage as Step } from '@qunxing/standards';

/**
 * The steps that may be taken next: those that are taken only when needed, up to and with the next one that must be taken. None when
 * all were taken. What was passed over does not come back.
 */
export const followingSteps = (procedure: Procedure, taken: readonly Step[]): readonly ProcedureStep[] => {
  const last = procedure.steps.findLastIndex(({ stage }) => taken.includes(stage));
  const ahead = procedure.steps.slice(last + 1);
  const required = ahead.findIndex(({ optional }) => !optional);
  return required === -1 ? ahead : ahead.slice(0, required + 1);
};

/** Who takes a step; undefined while the procedure does not say. */
export const officeOf = ({ actor }: ProcedureStep) => (actor.status === 'unset' ? undefined : actor.value);
