import type { CalendarDate } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import type { ListVerb } from '../list/list-verb.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import type { PublicNotice } from './public-notice.ts';

/** What somebody may do with a notice on a day: take in objections during its days, close it after them. */
export const possibleOnNotice = (
  { stage, period: { firstDay, lastDay } }: PublicNotice,
  procedure: Procedure,
  by: Acting,
  on: CalendarDate,
): readonly ListVerb[] => {
  if (stage === 'closed' || on < firstDay || notInCharge(procedure, 'public-notice', by) !== undefined) return [];
  return on > lastDay ? ['closeNotice'] : ['object'];
};
