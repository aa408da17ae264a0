import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment, ThePublic } from '../acting.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { PublicNotice } from '../public-notice/public-notice.ts';
import type { FiledObjection, ObjectionEvent } from './objection.ts';
import type { ObjectionRefusal } from './objection-refusal.ts';

/** What is known when somebody objects. */
export interface ObjectFacts {
  /** Id of the new objection. */
  readonly id: string;
  /** Who hands it in: somebody of the public, or, for a letter that came, the office that keeps the notice. */
  readonly by: Acting | ThePublic;
  readonly procedure: Procedure;
  readonly notice: PublicNotice;
  readonly application: string;
  readonly item: string | null;
  readonly grounds: string;
  readonly evidence: readonly string[];
  /** Record of the person, and whether it has a name and a way to reach them. */
  readonly objector: { readonly record: string; readonly named: boolean; readonly reachable: boolean };
}

const refusalOf = (
  { by, procedure, notice, application, grounds, evidence, objector }: ObjectFacts,
  { on }: Moment,
): ObjectionRefusal | undefined => {
  const refused = by.role === 'public' ? undefined : notInCharge(procedure, 'public-notice', by);
  if (refused !== undefined) return refused;
  const { firstDay, lastDay } = notice.period;
  if (on < firstDay || on > lastDay) return { code: 'OBJECTION_OUTSIDE_NOTICE', on, firstDay, lastDay };
  if (!notice.members.some((member) => member.application === application))
    return { code: 'MEMBER_UNKNOWN', step: 'public-notice', application };
  if (!objector.named) return { code: 'OBJECTION_ANONYMOUS', missing: 'name' };
  if (!objector.reachable) return { code: 'OBJECTION_ANONYMOUS', missing: 'contact' };
  if (grounds.trim() === '') return { code: 'OBJECTION_WITHOUT_GROUNDS' };
  return evidence.length === 0 ? { code: 'OBJECTION_WITHOUT_EVIDENCE' } : undefined;
};

/** Objects to a member of a notice while it runs, with one's name, a way to be reached and evidence. */
export const object = (
  facts: ObjectFacts,
  moment: Moment,
): Outcome<FiledObjection, ObjectionEvent, ObjectionRefusal> => {
  const refused = refusalOf(facts, moment);
  if (refused !== undefined) return refuse(refused);
  const { id, by, notice, application, item, grounds, evidence, objector } = facts;
  const filed = { notice: notice.id, application, item, grounds, evidence, objector: objector.record };
  return {
    next: { stage: 'filed', id, ...filed, filed: moment },
    event: { type: 'objection.filed', objection: id, application, by, moment, filed },
  };
};
