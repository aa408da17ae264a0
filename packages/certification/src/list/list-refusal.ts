import type { CalendarDate } from '@qunxing/reference';
import type { Actor } from '@qunxing/standards';
import type { Stage, Step } from '../application/stage.ts';
import type { Ineligible } from '../eligibility/eligibility.ts';

/** Why an act on any list is refused; `step` says which kind of list. */
export type ListRefusal =
  | { readonly code: 'LIST_OTHER_OFFICE'; readonly step: Step; readonly offices: readonly Actor[] }
  /** The list is of another division than the office. */
  | { readonly code: 'LIST_OTHER_DIVISION'; readonly step: Step; readonly division: string }
  /** It was sent or closed, and changes no more. */
  | { readonly code: 'LIST_CLOSED'; readonly step: Step }
  | { readonly code: 'LIST_EMPTY'; readonly step: Step }
  | { readonly code: 'LIST_NUMBER_MISSING'; readonly step: Step }
  | { readonly code: 'LIST_REASON_MISSING'; readonly step: Step }
  | { readonly code: 'MEMBER_UNKNOWN'; readonly step: Step; readonly application: string }
  | { readonly code: 'MEMBER_TWICE'; readonly step: Step; readonly application: string }
  /** It is on another list of this kind, which has yet to decide on it. */
  | { readonly code: 'MEMBER_ELSEWHERE'; readonly step: Step; readonly application: string }
  /** It is not this step that comes next for the application. */
  | { readonly code: 'MEMBER_NOT_READY'; readonly step: Step; readonly application: string; readonly stage: Stage }
  | {
      readonly code: 'MEMBER_NOT_ELIGIBLE';
      readonly step: Step;
      readonly application: string;
      readonly on: CalendarDate;
      readonly problems: readonly Ineligible[];
    };
