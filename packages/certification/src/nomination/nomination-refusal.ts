import type { Stage } from '../application/stage.ts';
import type { ListRefusal } from '../list/list-refusal.ts';

/** Why a nomination is refused. */
export type NominationRefusal =
  | ListRefusal
  | { readonly code: 'NOMINATION_CAP_EXCEEDED'; readonly cap: number; readonly nominees: number }
  /** The meeting has not selected it for the province, or its application has ended. */
  | { readonly code: 'NOMINATION_NOT_SELECTED'; readonly application: string; readonly stage: Stage }
  | { readonly code: 'NOMINATION_WITHOUT_EVALUATION'; readonly application: string };
