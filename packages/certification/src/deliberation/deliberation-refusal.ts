import type { ListRefusal } from '../list/list-refusal.ts';

/** Why an act in a meeting is refused. */
export type DeliberationRefusal =
  | ListRefusal
  | { readonly code: 'MEETING_WITHOUT_QUORUM'; readonly quorum: number; readonly present: number }
  | { readonly code: 'MEETING_VOTES_DIFFER'; readonly present: number; readonly votes: number }
  | { readonly code: 'MEETING_RESOLVED'; readonly application: string }
  | { readonly code: 'MEETING_UNRESOLVED'; readonly applications: readonly string[] }
  | { readonly code: 'MEETING_WITHOUT_MINUTES' }
  /** `by` is the application of the same niche that the meeting has selected. */
  | { readonly code: 'MEETING_NICHE_TAKEN'; readonly niche: string; readonly by: string };
