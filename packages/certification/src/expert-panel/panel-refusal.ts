import type { ListRefusal } from '../list/list-refusal.ts';

/** Why an expert cannot judge an application: of one of its counties, employed by one of its enterprises, or part of its story. */
export type Conflict =
  | { readonly because: 'county'; readonly of: string }
  | { readonly because: 'employer'; readonly of: string }
  | { readonly because: 'took-part' };

/** Why an act on a panel is refused. */
export type PanelRefusal =
  | ListRefusal
  | { readonly code: 'EXPERT_CONFLICTED'; readonly expert: string; readonly conflict: Conflict }
  | { readonly code: 'EXPERT_TWICE'; readonly expert: string }
  /** Not of this panel, or no more. */
  | { readonly code: 'EXPERT_NOT_ASSIGNED'; readonly expert: string }
  | { readonly code: 'EXPERT_HAS_JUDGED'; readonly expert: string }
  | { readonly code: 'EXPERTS_TOO_FEW'; readonly least: number; readonly experts: number }
  | { readonly code: 'EXPERTS_OUTSTANDING'; readonly experts: readonly string[] }
  /** Two experts differ, and a third one is asked for. */
  | { readonly code: 'EXPERTS_DIVERGE'; readonly items: readonly string[] }
  | { readonly code: 'JUDGEMENTS_MISSING'; readonly items: readonly string[] }
  | { readonly code: 'JUDGEMENT_LEVEL_UNKNOWN'; readonly item: string; readonly level: string }
  | { readonly code: 'JUDGEMENT_WITHOUT_REASON'; readonly item: string }
  | { readonly code: 'JUDGEMENT_COMBINATION_UNSET' };
