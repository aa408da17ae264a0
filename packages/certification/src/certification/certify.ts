import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { ListRefusal } from '../list/list-refusal.ts';
import { type Candidate, memberObstacle } from '../list/member-obstacle.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Certification, CertificationEvent } from './certification.ts';
import { termFrom } from './term.ts';

/** What is known when a cluster is certified. */
export interface CertifyFacts extends Candidate {
  /** Id of the new certification. */
  readonly id: string;
  readonly by: Acting;
  readonly procedure: Procedure;
  /** Document number of the decision. */
  readonly number: string;
}

/** Certifies a cluster whose notice has ended without an objection that stands (认定). */
export const certify = (
  facts: CertifyFacts,
  moment: Moment,
): Outcome<Certification, CertificationEvent, ListRefusal> => {
  const { id, by, procedure, number, application } = facts;
  const refused =
    notInCharge(procedure, 'certification', by) ?? memberObstacle(facts, procedure, 'certification', moment.on);
  if (refused !== undefined) return refuse(refused);
  if (number.trim() === '') return refuse({ code: 'LIST_NUMBER_MISSING', step: 'certification' });
  const { cluster, rules } = application;
  const granted = { cluster, application: application.id, rules, number, term: termFrom(procedure, moment.on) };
  return {
    next: { stage: 'valid', id, ...granted, certified: { by, moment } },
    event: { type: 'certification.granted', certification: id, by, moment, granted },
  };
};
