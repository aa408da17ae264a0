import type { Act } from '../acting.ts';
import type { Relaxation } from '../recommendation-list/recommendation-list.ts';

/** How many votes in favor select a cluster, by the meeting's own rules. */
export type Majority = 'majority-of-present' | 'two-thirds-of-present';

/** The votes on one application; together as many as there are people present. */
export interface Votes {
  readonly inFavor: number;
  readonly against: number;
  readonly abstained: number;
}

/** What the meeting decided about one application. */
export interface Resolution extends Act {
  readonly application: string;
  readonly niche: string;
  readonly votes: Votes;
  readonly selected: boolean;
  readonly reason: string;
  /** Why it is selected though another of its niche is; null where none is. */
  readonly relaxation: Relaxation | null;
}

interface Convened {
  readonly id: string;
  readonly round: string;
  /** Accounts of those present who vote. */
  readonly present: readonly string[];
  readonly quorum: number;
  readonly majority: Majority;
  /** The applications on the agenda. */
  readonly agenda: readonly string[];
  readonly convened: Act;
  readonly resolutions: readonly Resolution[];
}

/** In session. */
export interface OpenMeeting extends Convened {
  readonly stage: 'open';
}

/** Closed, with its number and its minutes; what it decided stands. */
export interface ClosedMeeting extends Convened {
  readonly stage: 'closed';
  readonly closed: Act & { readonly number: string; readonly minutes: string };
}

/** The meeting that selects the clusters of a round (审议, in Guizhou the director's office meeting 厅长办公会). */
export type Deliberation = OpenMeeting | ClosedMeeting;

/** What happened in a meeting. */
export type DeliberationEvent = Act & { readonly meeting: string } & (
    | ({ readonly type: 'deliberation.convened' } & Pick<
        Convened,
        'round' | 'present' | 'quorum' | 'majority' | 'agenda'
      >)
    | { readonly type: 'deliberation.resolved'; readonly resolution: Omit<Resolution, keyof Act> }
    | {
        readonly type: 'deliberation.closed';
        readonly number: string;
        /** File of the minutes. */
        readonly minutes: string;
        readonly selected: readonly string[];
        readonly notSelected: readonly string[];
      }
  );
