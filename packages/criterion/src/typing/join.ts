import type { ExpressionType } from './expression-type.ts';
import { fault, type Place } from './place.ts';

const grainWord = { cluster: '集群', enterprise: '企业', county: '县' } as const;
const timeWord = { yearly: '逐年', once: '单次' } as const;

/** Of whom and when a value is. */
export type GrainTime = Pick<ExpressionType, 'grain' | 'time'>;

const combinesWithAll = (type: GrainTime): boolean => type.grain === 'cluster' && type.time === 'once';

/** Whether a type has the wanted time; reported when it has not. */
export const hasTime = (at: Place, type: GrainTime, wanted: ExpressionType['time'], key: string): boolean => {
  if (type.time === wanted) return true;
  const zh = `此处须为${timeWord[wanted]}数值，而非${timeWord[type.time]}数值。`;
  fault(at, key, 'TIME_MISMATCH', zh, `Expected a value that is ${wanted}, found one that is ${type.time}.`);
  return false;
};

/** Whether a type has the wanted grain; reported when it has not. */
export const hasGrain = (at: Place, type: GrainTime, wanted: ExpressionType['grain'], key: string): boolean => {
  if (type.grain === wanted) return true;
  const zh = `此处须为${grainWord[wanted]}口径，而非${grainWord[type.grain]}口径。`;
  fault(at, key, 'GRAIN_MISMATCH', zh, `Expected a value of the ${wanted}, found one of the ${type.grain}.`);
  return false;
};

/**
 * Grain and time of two values taken together: they must agree, except that one value of the cluster for the whole
 * case (a constant, for example) goes with anything.
 */
export const join = (at: Place, a: GrainTime, b: GrainTime, keyOfB: string): GrainTime | undefined => {
  if (combinesWithAll(b)) return a;
  if (combinesWithAll(a)) return b;
  return hasGrain(at, b, a.grain, keyOfB) && hasTime(at, b, a.time, keyOfB) ? a : undefined;
};
