import { type Stage, stageAfter } from '@qunxing/certification';
import type { Procedure, Stage as Step } from '@qunxing/standards';

/**
 * The stages after which a procedure has a step next: that of the last step before it that must be taken, and of the others since;
 * none of a step that the procedure does not have.
 */
export const stagesBefore = ({ steps }: Procedure, step: Step): readonly Stage[] => {
  const place = steps.findIndex(({ stage }) => stage === step);
  const required = steps.findLastIndex(({ optional }, before) => before < place && !optional);
  return steps.slice(Math.max(required, 0), Math.max(place, 0)).map(({ stage }) => stageAfter[stage]);
};
