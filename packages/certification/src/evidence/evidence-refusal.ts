import type { FormRefusal } from '../form/form-open.ts';

/** Why a file is not attached to an application, or not taken off it. */
export type EvidenceRefusal =
  | FormRefusal
  /** The part is not among what was returned for correction. */
  | { readonly code: 'EVIDENCE_PART_CLOSED'; readonly part: string }
  | { readonly code: 'EVIDENCE_TOO_MANY'; readonly most: number }
  /** What was seen on site is the visitors', what is stated the applicant's. */
  | { readonly code: 'EVIDENCE_OF_ANOTHER_OFFICE' };
