import { isCalendarDate } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { Check } from '../application/application.ts';
import { foundDiffering } from '../application/found-differing.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { SpotCheck, SpotCheckEvent } from './spot-check.ts';
import type { SpotCheckRefusal } from './spot-check-refusal.ts';

/** What is known when a visit is recorded. */
export interface RecordSpotCheckFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly application: string;
  readonly visitedOn: string;
  readonly checks: readonly Check[];
  readonly opinion: string;
}

const foundInOrder = ({ records }: SpotCheck, application: string): boolean =>
  records.some((record) => record.application === application && record.result === 'as-reported');

const refusalOf = (
  spotCheck: SpotCheck,
  { by, procedure, application, visitedOn, checks, opinion }: RecordSpotCheckFacts,
  { on }: Moment,
): SpotCheckRefusal | undefined => {
  const refused = notInCharge(procedure, 'spot-check', by);
  if (refused !== undefined) return refused;
  if (!spotCheck.drawn.includes(application)) return { code: 'MEMBER_UNKNOWN', step: 'spot-check', application };
  if (foundInOrder(spotCheck, application)) return { code: 'SPOT_CHECK_RECORDED', application };
  const from = spotCheck.ordered.moment.on;
  if (!isCalendarDate(visitedOn) || visitedOn < from || visitedOn > on)
    return { code: 'VERIFICATION_OUTSIDE_ITS_TIME', visitedOn, from, to: on };
  if (checks.length === 0) return { code: 'VERIFICATION_CHECKS_NOTHING' };
  return opinion.trim() === '' ? { code: 'LIST_REASON_MISSING', step: 'spot-check' } : undefined;
};

/**
 * Records what a spot check found. Where it differs from what was reported, the application is returned or declined at this step, and
 * may be visited again.
 */
export const recordSpotCheck = (
  spotCheck: SpotCheck,
  facts: RecordSpotCheckFacts,
  moment: Moment,
): Outcome<SpotCheck, SpotCheckEvent, SpotCheckRefusal> => {
  const refused = refusalOf(spotCheck, facts, moment);
  if (refused !== undefined) return refuse(refused);
  const { by, application, visitedOn, checks, opinion } = facts;
  const result = checks.some(foundDiffering) ? ('differs' as const) : ('as-reported' as const);
  const record = { application, visitedOn, checks, result, opinion };
  const recorded = { ...spotCheck, records: [...spotCheck.records, { ...record, by, moment }] };
  const stage = recorded.drawn.every((one) => foundInOrder(recorded, one)) ? 'finished' : 'ordered';
  return {
    next: { ...recorded, stage },
    event: { type: 'spot-check.recorded', spotCheck: spotCheck.id, by, moment, record },
  };
};
