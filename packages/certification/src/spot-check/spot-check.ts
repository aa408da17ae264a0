import type { Act } from '../acting.ts';
import type { Check } from '../application/application.ts';
import type { Weighed } from './draw.ts';

/** What a spot check of one application found. */
export interface SpotCheckRecord extends Act {
  readonly application: string;
  /** Day of the visit. */
  readonly visitedOn: string;
  readonly checks: readonly Check[];
  readonly result: 'as-reported' | 'differs';
  readonly opinion: string;
}

interface Ordered {
  readonly id: string;
  readonly round: string;
  /** What the draw was made with; made known, so that anybody can repeat it. */
  readonly seed: string;
  readonly candidates: readonly Weighed[];
  /** In the order of the draw. */
  readonly drawn: readonly string[];
  readonly ordered: Act;
  readonly records: readonly SpotCheckRecord[];
}

/** Drawn; not every visit was recorded as found in order. */
export interface OrderedSpotCheck extends Ordered {
  readonly stage: 'ordered';
}

/** Every application that was drawn was found as reported. */
export interface FinishedSpotCheck extends Ordered {
  readonly stage: 'finished';
}

/** A draw of applications that are visited once more (实地抽查). */
export type SpotCheck = OrderedSpotCheck | FinishedSpotCheck;

/** What happened to a spot check. */
export type SpotCheckEvent = Act & { readonly spotCheck: string } & (
    | ({ readonly type: 'spot-check.ordered' } & Pick<Ordered, 'round' | 'seed' | 'candidates' | 'drawn'>)
    | { readonly type: 'spot-check.recorded'; readonly record: Omit<SpotCheckRecord, keyof Act> }
  );
