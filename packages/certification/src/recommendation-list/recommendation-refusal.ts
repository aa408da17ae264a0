import type { ListRefusal } from '../list/list-refusal.ts';
import type { RoundRefusal } from '../round/round-open.ts';

/** Why an act on a recommendation list is refused. */
export type RecommendationRefusal =
  | ListRefusal
  | RoundRefusal
  | { readonly code: 'RECOMMENDATION_LIST_EXISTS'; readonly list: string }
  | { readonly code: 'RECOMMENDATION_QUOTA_EXHAUSTED'; readonly quota: number }
  | { readonly code: 'RECOMMENDATION_TOO_FEW'; readonly least: number; readonly members: number }
  | { readonly code: 'RECOMMENDATION_NICHE_MISSING'; readonly application: string }
  /** `by` is the application that has the niche. */
  | { readonly code: 'RECOMMENDATION_NICHE_TAKEN'; readonly niche: string; readonly by: string }
  | { readonly code: 'RECOMMENDATION_RELAXATION_UNDOCUMENTED'; readonly application: string }
  | { readonly code: 'RECOMMENDATION_RANKING_INCOMPLETE'; readonly missing: readonly string[] };
