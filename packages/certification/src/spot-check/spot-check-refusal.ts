import type { ApplicationRefusal } from '../application/application-refusal.ts';
import type { ListRefusal } from '../list/list-refusal.ts';

/** Why an act on a spot check is refused. */
export type SpotCheckRefusal =
  | ListRefusal
  | Extract<ApplicationRefusal, { readonly code: `VERIFICATION_${string}` }>
  | { readonly code: 'SPOT_CHECK_SEED_MISSING' }
  | { readonly code: 'SPOT_CHECK_COUNT_WRONG'; readonly count: number; readonly candidates: number }
  | { readonly code: 'SPOT_CHECK_RISK_WRONG'; readonly application: string; readonly risk: number }
  | { readonly code: 'SPOT_CHECK_RISK_UNEXPLAINED'; readonly application: string }
  | { readonly code: 'SPOT_CHECK_RECORDED'; readonly application: string };
