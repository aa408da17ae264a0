import type { CalendarDate, CalendarRefusal } from '@qunxing/reference';
import type { Actor } from '@qunxing/standards';
import type { Ineligible } from '../eligibility/eligibility.ts';
import type { Undecided } from '../round/undecided.ts';
import type { ApplicationVerb } from './possible.ts';
import type { Stage, Step } from './stage.ts';

/** Why an act on an application is refused, with what a person needs to go on. */
export type ApplicationRefusal =
  | { readonly code: 'APPLICATION_OUT_OF_TURN'; readonly verb: ApplicationVerb; readonly stage: Stage }
  | { readonly code: 'APPLICATION_OTHER_OFFICE'; readonly verb: ApplicationVerb; readonly offices: readonly Actor[] }
  /** The office is of a division that the application does not concern. */
  | { readonly code: 'APPLICATION_OTHER_DIVISION'; readonly verb: ApplicationVerb; readonly applicant: string }
  | { readonly code: 'APPLICATION_OWN_SUBMISSION'; readonly verb: ApplicationVerb }
  | { readonly code: 'APPLICATION_EXISTS'; readonly application: string; readonly stage: Stage }
  | { readonly code: 'APPLICATION_REASON_MISSING'; readonly verb: ApplicationVerb }
  | { readonly code: 'ROUND_WITHOUT_WINDOW'; readonly round: string }
  | { readonly code: 'ROUND_NOT_YET_OPEN'; readonly round: string; readonly opensOn: CalendarDate }
  | { readonly code: 'ROUND_CLOSED'; readonly round: string; readonly closedOn: CalendarDate }
  | { readonly code: 'ROUND_UNDECIDED'; readonly round: string; readonly undecided: readonly Undecided[] }
  | { readonly code: 'ROUND_FOR_EXERCISE'; readonly exercise: boolean }
  | { readonly code: 'APPLICANT_OTHER_COUNTY'; readonly lead: string }
  | { readonly code: 'APPLICANT_UNDECIDED'; readonly counties: readonly string[]; readonly why: 'missing' | 'tied' }
  /** An association applies for clusters of its own division only. */
  | {
      readonly code: 'APPLICANT_OTHER_DIVISION';
      readonly division: string | null;
      readonly counties: readonly string[];
    }
  | { readonly code: 'COUNTIES_NOT_ADJACENT'; readonly parts: readonly (readonly string[])[] }
  /** Neighborhoods that nobody has confirmed; they bar an application outside the exercise. */
  | { readonly code: 'COUNTIES_ADJACENCY_UNCONFIRMED'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly code: 'COUNTY_TWICE'; readonly county: string }
  | { readonly code: 'CLUSTER_WITHOUT_COUNTY' }
  | { readonly code: 'COUNTY_UNKNOWN'; readonly given: string }
  | { readonly code: 'CLUSTER_NOT_ELIGIBLE'; readonly on: CalendarDate; readonly problems: readonly Ineligible[] }
  | { readonly code: 'SUBMISSION_BLANKS_UNEXPLAINED'; readonly items: readonly string[] }
  | { readonly code: 'RETURN_NAMES_NOTHING' }
  | { readonly code: 'RETURN_WITHOUT_COMMENT'; readonly part: string }
  | { readonly code: 'PART_UNKNOWN'; readonly part: string }
  | { readonly code: 'FINDINGS_MISSING'; readonly step: Step; readonly parts: readonly string[] }
  | { readonly code: 'FINDINGS_DOUBTFUL'; readonly step: Step; readonly parts: readonly string[] }
  | {
      readonly code: 'VERIFICATION_OUTSIDE_ITS_TIME';
      readonly visitedOn: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  | { readonly code: 'VERIFICATION_CHECKS_NOTHING' }
  | CalendarRefusal;
