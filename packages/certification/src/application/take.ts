import type { StepTaken, UnderWay } from './application.ts';
import { stageAfter } from './stage.ts';

/** The application after one more step. */
export const take = (application: UnderWay, taken: StepTaken): UnderWay => ({
  ...application,
  stage: stageAfter[taken.step],
  taken: [...application.taken, taken],
});
