import type { Act } from '../acting.ts';

/** An application that is put forward, with its evaluation under the national standard. */
export interface Nominee {
  readonly application: string;
  readonly evaluation: string;
}

/** The list of clusters that the province puts forward to the national level; a second outcome of applications, beside their own path. */
export interface Nomination {
  readonly id: string;
  readonly round: string;
  /** Document number. */
  readonly number: string;
  /** In the order in which the province puts them. */
  readonly nominees: readonly Nominee[];
  readonly nominated: Act;
}

/** What happened to a nomination. */
export type NominationEvent = Act & { readonly type: 'nomination.sent'; readonly nomination: string } & Omit<
    Nomination,
    'id' | 'nominated'
  >;
