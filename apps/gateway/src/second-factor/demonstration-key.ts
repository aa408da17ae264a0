import type { SecondFactorRow } from '@qunxing/database';
import { codeOfStep, stepOf } from './totp.ts';

/**
 * The key of demonstration accounts, in base 32: everybody may know it, so that everybody can try signing. It counts for accounts of a
 * demonstration only (`docs/decisions/official-acts-are-signed.md`).
 */
export const demonstrationKey = 'QUNXINGDEMONSTRATIONQUNXINGDEMO2';

/** The next code of a demonstration that was not taken, and the number of its 30 seconds. */
export interface DemonstrationCode {
  readonly code: string;
  readonly step: number;
}

/**
 * The code of a demonstration that is taken next: the one of now, or, where that was taken, of the 30 seconds after the last. So nobody
 * waits between two acts, and each code is still taken once. Undefined for a key of somebody's own.
 */
export const nextDemonstrationCode = (
  { key, lastStep }: Pick<SecondFactorRow, 'key' | 'lastStep'>,
  now: Date,
): DemonstrationCode | undefined => {
  if (key !== demonstrationKey) return undefined;
  const step = Math.max(lastStep + 1, stepOf(now));
  return { code: codeOfStep(key, step), step };
};
