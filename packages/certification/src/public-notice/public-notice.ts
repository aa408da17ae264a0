import type { CalendarDate } from '@qunxing/reference';
import type { Act } from '../acting.ts';
import type { Ineligible } from '../eligibility/eligibility.ts';

/** The days of a notice, counted once when it is published. */
export interface NoticePeriod {
  /** The first day, which counts if it is a working day. */
  readonly firstDay: CalendarDate;
  /** The last day on which somebody may object. */
  readonly lastDay: CalendarDate;
  readonly workingDays: number;
  /** Version of the working-day calendar that it was counted with. */
  readonly calendar: string;
  /** Years of the calendar that nobody has confirmed and that were counted through. */
  readonly provisionalYears: readonly number[];
}

/** How a member stands in a notice. */
export type Standing =
  | { readonly is: 'noticed' }
  /** Held up by objections that are not decided; the other members are not. */
  | { readonly is: 'suspended'; readonly objections: readonly string[] }
  /** The notice has ended, and nothing was found against it. */
  | { readonly is: 'passed' }
  /** An objection was upheld. */
  | { readonly is: 'struck-off'; readonly objection: string }
  /** Its cluster was not eligible at the end of the notice. */
  | { readonly is: 'barred'; readonly on: CalendarDate; readonly problems: readonly Ineligible[] };

/** An application that is proposed for certification. */
export interface NoticeMember {
  readonly application: string;
  readonly standing: Standing;
}

interface Published {
  readonly id: string;
  readonly round: string;
  /** Document number. */
  readonly number: string;
  readonly period: NoticePeriod;
  readonly published: Act;
  /** Frozen: nobody is added, and who is struck off stays named. */
  readonly members: readonly NoticeMember[];
}

/** Open to objections. */
export interface RunningNotice extends Published {
  readonly stage: 'running';
}

/** Ended; members that are suspended still are. */
export interface ClosedNotice extends Published {
  readonly stage: 'closed';
  readonly closed: Act;
}

/** The public notice (公示) of the clusters that are to be certified. */
export type PublicNotice = RunningNotice | ClosedNotice;

/** What happened to a public notice. */
export type NoticeEvent = Act & { readonly notice: string } & (
    | {
        readonly type: 'public-notice.published';
        readonly round: string;
        readonly number: string;
        readonly period: NoticePeriod;
        readonly applications: readonly string[];
      }
    | { readonly type: 'public-notice.member-suspended'; readonly application: string; readonly objection: string }
    | {
        readonly type: 'public-notice.member-settled';
        readonly application: string;
        readonly objection: string;
        readonly standing: Standing;
      }
    | { readonly type: 'public-notice.closed'; readonly members: readonly NoticeMember[] }
  );
