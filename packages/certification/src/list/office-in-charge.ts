import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import type { Step } from '../application/stage.ts';
import { officeOf } from '../procedure/following-steps.ts';
import type { ListRefusal } from './list-refusal.ts';

/** Why somebody may not act on the list of a step: it is kept by another office, or by that of another division. */
export const notInCharge = (
  { steps }: Procedure,
  step: Step,
  { role, division }: Acting,
  of: string = division ?? '',
): ListRefusal | undefined => {
  const offices = steps.filter(({ stage }) => stage === step).flatMap((one) => officeOf(one) ?? []);
  if (!offices.includes(role)) return { code: 'LIST_OTHER_OFFICE', step, offices };
  return division === of ? undefined : { code: 'LIST_OTHER_DIVISION', step, division: of };
};
