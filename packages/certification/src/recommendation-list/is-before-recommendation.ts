import { type Application, isUnderWay } from '../application/application.ts';

/** Whether an application is on its way and no list has recommended it: it is on a prefecture's list, or could come on one. */
export const isBeforeRecommendation = (application: Application): boolean =>
  isUnderWay(application) && !application.taken.some(({ step }) => step === 'recommendation');
