import type { Grain, Time } from '../expression.ts';
import type { ExpressionType } from './expression-type.ts';
import { type Place, refuse } from './place.ts';

/** Of whom and when a value is. */
export type GrainTime = Pick<ExpressionType, 'grain' | 'time'>;

const combinesWithAll = (type: GrainTime): boolean => type.grain === 'cluster' && type.time === 'once';

/** Whether a type has the wanted time; reported when it has not. */
export const hasTime = (at: Place, { time: found }: GrainTime, wanted: Time, key: string): boolean =>
  found === wanted || refuse(at, key, { code: 'TIME_MISMATCH', wanted, found });

/** Whether a type has the wanted grain; reported when it has not. */
export const hasGrain = (at: Place, { grain: found }: GrainTime, wanted: Grain, key: string): boolean =>
  found === wanted || refuse(at, key, { code: 'GRAIN_MISMATCH', wanted, found });

/**
 * Grain and time of two values taken together: they must agree, except that one value of the cluster for the whole
 * case (a constant, for example) goes with anything.
 */
export const join = (at: Place, a: GrainTime, b: GrainTime, keyOfB: string): GrainTime | undefined => {
  if (combinesWithAll(b)) return a;
  if (combinesWithAll(a)) return b;
  return hasGrain(at, b, a.grain, keyOfB) && hasTime(at, b, a.time, keyOfB) ? a : undefined;
};
