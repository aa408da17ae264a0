import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { AdmittedObjection, Inadmissible, InadmissibleObjection, Objection, ObjectionEvent } from './objection.ts';
import type { ObjectionRefusal } from './objection-refusal.ts';

/** What is known when somebody judges whether an objection is looked into. */
export interface AdmissibilityFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  /** Why it is not; absent when it is. */
  readonly inadmissible?: { readonly because: Inadmissible; readonly reason: string } | undefined;
}

/** Judges whether an objection is looked into (异议受理): it then holds up its member, otherwise it ends with the reason. */
export const judgeAdmissibility = (
  objection: Objection,
  { by, procedure, inadmissible }: AdmissibilityFacts,
  moment: Moment,
): Outcome<AdmittedObjection | InadmissibleObjection, ObjectionEvent, ObjectionRefusal> => {
  const refused = notInCharge(procedure, 'public-notice', by);
  if (refused !== undefined) return refuse(refused);
  if (objection.stage !== 'filed') return refuse({ code: 'OBJECTION_OUT_OF_TURN', stage: objection.stage });
  const of = { objection: objection.id, application: objection.application, by, moment };
  if (inadmissible === undefined)
    return {
      next: { ...objection, stage: 'admitted', admitted: { by, moment } },
      event: { type: 'objection.admitted', ...of },
    };
  if (inadmissible.reason.trim() === '') return refuse({ code: 'LIST_REASON_MISSING', step: 'public-notice' });
  return {
    next: { ...objection, stage: 'inadmissible', rejected: { by, moment, ...inadmissible } },
    event: { type: 'objection.rejected', ...of, ...inadmissible },
  };
};
