import type { Acting, Moment } from '@qunxing/certification';
import type { AccountRow } from '@qunxing/database';
import { beijingDay } from '../calendar/beijing.ts';
import { forbidden, unauthenticated } from '../mistake/mistake.ts';

/** Who acts on applications, as their account says; a mistake for somebody who only reads. */
export const actingAs = (viewer: AccountRow | null): Acting => {
  if (viewer === null) throw unauthenticated();
  const { id, role, divisionCode } = viewer;
  if (role === 'auditor') throw forbidden();
  return { account: id, role, division: divisionCode };
};

/** A moment of the clock with the day on which it falls in Beijing. */
export const momentOf = (now: Date): Moment => ({ at: now.toISOString(), on: beijingDay(now) });
