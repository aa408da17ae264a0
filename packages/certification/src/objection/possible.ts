import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import type { ListVerb } from '../list/list-verb.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import type { Objection } from './objection.ts';

const next: Readonly<Partial<Record<Objection['stage'], ListVerb>>> = {
  filed: 'judgeAdmissibility',
  admitted: 'decideObjection',
};

/** What somebody may do with an objection now. */
export const possibleOnObjection = ({ stage }: Objection, procedure: Procedure, by: Acting): readonly ListVerb[] => {
  const verb = next[stage];
  return verb === undefined || notInCharge(procedure, 'public-notice', by) !== undefined ? [] : [verb];
};
