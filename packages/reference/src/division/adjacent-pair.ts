import type { Provenance } from '../provenance.ts';

/** A statement that two counties share a border, or that they do not; codes in force, the smaller first. */
export interface AdjacentPair {
  readonly counties: readonly [string, string];
  readonly adjacent: boolean;
  readonly provenance: Provenance;
}
