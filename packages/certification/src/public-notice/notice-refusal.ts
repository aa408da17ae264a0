import type { CalendarDate, CalendarRefusal } from '@qunxing/reference';
import type { ListRefusal } from '../list/list-refusal.ts';

/** Why an act on a public notice is refused. */
export type NoticeRefusal =
  | ListRefusal
  | CalendarRefusal
  | { readonly code: 'NOTICE_LENGTH_UNSET' }
  | { readonly code: 'NOTICE_FIRST_DAY_PAST'; readonly firstDay: CalendarDate; readonly today: CalendarDate }
  | { readonly code: 'NOTICE_STILL_RUNNING'; readonly lastDay: CalendarDate }
  | { readonly code: 'NOTICE_OBJECTIONS_UNJUDGED'; readonly objections: readonly string[] }
  /** The objection does not hold up this member, or no longer. */
  | { readonly code: 'NOTICE_MEMBER_NOT_SUSPENDED'; readonly application: string };
