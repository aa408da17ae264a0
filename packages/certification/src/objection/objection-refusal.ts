import type { CalendarDate } from '@qunxing/reference';
import type { ListRefusal } from '../list/list-refusal.ts';
import type { Objection } from './objection.ts';

/** Why an objection is not taken, or an act on one is refused. */
export type ObjectionRefusal =
  | ListRefusal
  | {
      readonly code: 'OBJECTION_OUTSIDE_NOTICE';
      readonly on: CalendarDate;
      readonly firstDay: CalendarDate;
      readonly lastDay: CalendarDate;
    }
  | { readonly code: 'OBJECTION_ANONYMOUS'; readonly missing: 'name' | 'contact' }
  | { readonly code: 'OBJECTION_WITHOUT_GROUNDS' }
  | { readonly code: 'OBJECTION_WITHOUT_EVIDENCE' }
  | { readonly code: 'OBJECTION_OUT_OF_TURN'; readonly stage: Objection['stage'] };
