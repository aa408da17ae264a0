import type { Localized } from '../localized.ts';
import type { Provenance } from '../provenance.ts';

/**
 * A functional zone (功能区): it has no county code and lies in one or more counties, wholly or in part.
 * A cluster in a zone belongs to those counties.
 */
export interface Zone {
  /** Stable id, e.g. `guian-new-area`. */
  readonly id: string;
  readonly name: Localized;
  readonly shortName: string;
  readonly counties: readonly { readonly code: string; readonly extent: 'part' | 'whole' }[];
  readonly provenance: Provenance;
}
