import type { Act } from '../acting.ts';

/** Why a second cluster of one niche is recommended all the same; documented, never silent. */
export interface Relaxation {
  readonly reason: string;
  /** Document that allows it. */
  readonly document: string;
}

/** An application that a prefecture recommends. */
export interface Recommended extends Act {
  readonly application: string;
  /** The fine-grained niche (细分领域) of the cluster. */
  readonly niche: string;
  /** Why it is here though its niche is taken; null where it is not. */
  readonly relaxation: Relaxation | null;
}

interface Opened {
  readonly id: string;
  /** The prefecture. */
  readonly division: string;
  readonly round: string;
  readonly opened: Act;
  /** In the order in which the prefecture puts them, the first one first. */
  readonly members: readonly Recommended[];
}

/** Being drawn up. */
export interface OpenRecommendationList extends Opened {
  readonly stage: 'open';
}

/** Sent to the province under its document number; it changes no more. */
export interface SubmittedRecommendationList extends Opened {
  readonly stage: 'submitted';
  readonly submitted: Act & { readonly number: string };
}

/** A prefecture's recommendation summary (推荐汇总表) in one round. */
export type RecommendationList = OpenRecommendationList | SubmittedRecommendationList;

/** What happened to a recommendation list. */
export type RecommendationEvent = Act & { readonly list: string } & (
    | { readonly type: 'recommendation-list.opened'; readonly division: string; readonly round: string }
    | { readonly type: 'recommendation-list.extended'; readonly member: Omit<Recommended, keyof Act> }
    | { readonly type: 'recommendation-list.reduced'; readonly application: string; readonly reason: string }
    | { readonly type: 'recommendation-list.ranked'; readonly applications: readonly string[] }
    | {
        readonly type: 'recommendation-list.submitted';
        readonly number: string;
        readonly applications: readonly string[];
      }
  );
