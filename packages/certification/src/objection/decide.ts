import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { DecidedObjection, Objection, ObjectionEvent } from './objection.ts';
import type { ObjectionRefusal } from './objection-refusal.ts';

/** Decides an objection that was looked into, with the reason: upheld (异议成立) or dismissed (异议不成立). */
export const decideObjection = (
  objection: Objection,
  facts: {
    readonly by: Acting;
    readonly procedure: Procedure;
    readonly outcome: 'upheld' | 'dismissed';
    readonly reason: string;
  },
  moment: Moment,
): Outcome<DecidedObjection, ObjectionEvent, ObjectionRefusal> => {
  const { by, procedure, outcome, reason } = facts;
  const refused = notInCharge(procedure, 'public-notice', by);
  if (refused !== undefined) return refuse(refused);
  if (objection.stage !== 'admitted') return refuse({ code: 'OBJECTION_OUT_OF_TURN', stage: objection.stage });
  if (reason.trim() === '') return refuse({ code: 'LIST_REASON_MISSING', step: 'public-notice' });
  const { id, application } = objection;
  return {
    next: { ...objection, stage: outcome, decided: { by, moment, reason } },
    event: { type: `objection.${outcome}`, objection: id, application, by, moment, reason },
  };
};
