import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { Application } from '../application/application.ts';
import { isNext } from '../list/member-obstacle.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { drawByRisk, type Weighed } from './draw.ts';
import type { OrderedSpotCheck, SpotCheckEvent } from './spot-check.ts';
import type { SpotCheckRefusal } from './spot-check-refusal.ts';

/** What is known when a spot check is ordered. */
export interface OrderSpotCheckFacts {
  /** Id of the new spot check. */
  readonly id: string;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: string;
  readonly seed: string;
  readonly count: number;
  readonly candidates: readonly (Pick<Weighed, 'risk' | 'reasons'> & { readonly application: Application })[];
}

const step = 'spot-check';

const wrongCandidate = ({ procedure, candidates }: OrderSpotCheckFacts): SpotCheckRefusal | undefined => {
  for (const [index, { application, risk, reasons }] of candidates.entries()) {
    const { id, stage } = application;
    if (candidates.findIndex((other) => other.application.id === id) !== index)
      return { code: 'MEMBER_TWICE', step, application: id };
    if (!isNext(application, procedure, step)) return { code: 'MEMBER_NOT_READY', step, application: id, stage };
    if (!Number.isSafeInteger(risk) || risk < 1) return { code: 'SPOT_CHECK_RISK_WRONG', application: id, risk };
    if (risk > 1 && reasons.every((reason) => reason.trim() === ''))
      return { code: 'SPOT_CHECK_RISK_UNEXPLAINED', application: id };
  }
  return undefined;
};

const refusalOf = (facts: OrderSpotCheckFacts): SpotCheckRefusal | undefined => {
  const { by, procedure, seed, count, candidates } = facts;
  const refused = notInCharge(procedure, step, by);
  if (refused !== undefined) return refused;
  if (candidates.length === 0) return { code: 'LIST_EMPTY', step };
  if (seed.trim() === '') return { code: 'SPOT_CHECK_SEED_MISSING' };
  if (!Number.isInteger(count) || count < 1 || count > candidates.length)
    return { code: 'SPOT_CHECK_COUNT_WRONG', count, candidates: candidates.length };
  return wrongCandidate(facts);
};

/** Orders a spot check (实地抽查) of applications drawn by their risk. */
export const orderSpotCheck = (
  facts: OrderSpotCheckFacts,
  moment: Moment,
): Outcome<OrderedSpotCheck, SpotCheckEvent, SpotCheckRefusal> => {
  const refused = refusalOf(facts);
  if (refused !== undefined) return refuse(refused);
  const { id, by, round, seed, count } = facts;
  const candidates = facts.candidates.map((one) => ({ ...one, application: one.application.id }));
  const ordered = { round, seed, candidates, drawn: drawByRisk(seed, candidates, count) };
  return {
    next: { stage: 'ordered', id, ...ordered, ordered: { by, moment }, records: [] },
    event: { type: 'spot-check.ordered', spotCheck: id, by, moment, ...ordered },
  };
};
