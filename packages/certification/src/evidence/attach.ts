import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import type { Application } from '../application/application.ts';
import { reviewersTurn } from '../application/in-turn.ts';
import { formOpen, isPartOpen } from '../form/form-open.ts';
import { refuse } from '../outcome.ts';
import type { EvidenceRefusal } from './evidence-refusal.ts';

/** What a file is evidence of: what the applicant states, or what was seen on site. */
export type EvidencePurpose = 'application' | 'verification';

/** What of an application a file backs: an item of a part, or the part as a whole. */
export interface EvidencePlace {
  readonly part: string;
  readonly item?: string | undefined;
}

/** What is known when a file is attached or taken off. */
export interface EvidenceFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly place: EvidencePlace;
}

/** The most files that one application holds at one time. */
export const mostEvidence = 500;

const isVisitors = (application: Application, { by, procedure }: EvidenceFacts): boolean =>
  !('refused' in reviewersTurn(application, procedure, 'recordVerification', by));

/**
 * As what somebody may attach a file (佐证材料) to a part of an application now: who verifies on site, photos of what is seen there; the
 * applicant's office and the operator, evidence of what is stated where the form is open.
 */
export const attach = (
  application: Application,
  facts: EvidenceFacts & { readonly held: number },
): { readonly purpose: EvidencePurpose } | { readonly refused: EvidenceRefusal } => {
  const { by, procedure, place, held } = facts;
  if (held >= mostEvidence) return refuse({ code: 'EVIDENCE_TOO_MANY', most: mostEvidence });
  if (isVisitors(application, facts)) return { purpose: 'verification' };
  const opened = formOpen(application, procedure, by, 'figures');
  if ('refused' in opened) return opened;
  return isPartOpen(opened.open, place.part, place.item)
    ? { purpose: 'application' }
    : refuse({ code: 'EVIDENCE_PART_CLOSED', part: place.part });
};

/** Whether somebody may take a file off an application now: whoever may attach one of its kind in its place. */
export const detach = (
  application: Application,
  { purpose, ...facts }: EvidenceFacts & { readonly purpose: EvidencePurpose },
): { readonly purpose: EvidencePurpose } | { readonly refused: EvidenceRefusal } => {
  const may = attach(application, { ...facts, held: 0 });
  return 'refused' in may || may.purpose === purpose ? may : refuse({ code: 'EVIDENCE_OF_ANOTHER_OFFICE' });
};
