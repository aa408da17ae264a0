import type { VerdictKind } from '@qunxing/evaluation';

/** How a cluster stands under a standard: what rows of the register and evaluations have in common. */
export interface StandingShape {
  readonly standardHash: string;
  readonly verdict: VerdictKind;
  readonly provisional: boolean;
  readonly known: number;
  readonly needed: number;
  readonly met: number;
  readonly total: number;
  readonly evaluatedAt: Date | string;
}
