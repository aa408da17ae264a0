import type { Report } from '../definition-error.ts';
import type { ExpressionType } from './expression-type.ts';

/** Chinese names of grains and times, for messages. */
const grainWord = { cluster: '集群', enterprise: '企业', county: '县' } as const;
const timeWord = { yearly: '逐年', once: '单次' } as const;

type GrainTime = Pick<ExpressionType, 'grain' | 'time'>;

const combinesWithAll = (type: GrainTime): boolean => type.grain === 'cluster' && type.time === 'once';

/**
 * Grain and time of two values taken together: they must agree, except that one value of the cluster for the whole
 * case (a constant, for example) goes with anything. Reports the mismatch and returns undefined otherwise.
 */
export const join = (a: GrainTime, b: GrainTime, path: string, report: Report): GrainTime | undefined => {
  if (combinesWithAll(b)) return a;
  if (combinesWithAll(a)) return b;
  if (a.grain !== b.grain) {
    report(
      'GRAIN_MISMATCH',
      path,
      `此处须为${grainWord[a.grain]}口径，而非${grainWord[b.grain]}口径。`,
      `Expected a value of the ${a.grain}, found one of the ${b.grain}.`,
    );
    return undefined;
  }
  if (a.time !== b.time) {
    report(
      'TIME_MISMATCH',
      path,
      `此处须为${timeWord[a.time]}数值，而非${timeWord[b.time]}数值。`,
      `Expected a value that is ${a.time}, found one that is ${b.time}.`,
    );
    return undefined;
  }
  return a;
};

/** Reports and refuses a value whose time is not the expected one. */
export const requireTime = (
  type: ExpressionType,
  time: ExpressionType['time'],
  path: string,
  report: Report,
): boolean => {
  if (type.time === time) return true;
  report(
    'TIME_MISMATCH',
    path,
    `此处须为${timeWord[time]}数值，而非${timeWord[type.time]}数值。`,
    `Expected a value that is ${time}, found one that is ${type.time}.`,
  );
  return false;
};
