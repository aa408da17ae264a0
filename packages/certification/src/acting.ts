import type { CalendarDate } from '@qunxing/reference';
import type { Actor } from '@qunxing/standards';

/** Who acts: a person, in the one role and for the one division that they act for at this moment. */
export interface Acting {
  /** Id of the account. */
  readonly account: string;
  readonly role: Actor;
  /** Division whose office it is; of an association the one where it applies, of an expert none. */
  readonly division: string | null;
}

/** Somebody of the public (社会公众), who acts for no office and has no account; who they are is among the personal data. */
export interface ThePublic {
  readonly role: 'public';
}

/** When somebody acts: the instant, and the day that it falls on in Beijing, by which periods are counted. */
export interface Moment {
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly on: CalendarDate;
}

/** Who did something, and when. */
export interface Act {
  readonly by: Acting;
  readonly moment: Moment;
}
