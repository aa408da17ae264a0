import type { Localized } from '../localized.ts';
import type { Provenance } from '../provenance.ts';
import type { DivisionRegister } from './division.ts';

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

/** Zones that lie, at least in part, in a county. */
export const zonesOf = (register: DivisionRegister, county: string): readonly Zone[] =>
  register.zones.filter(({ counties }) => counties.some(({ code }) => code === county));

/** The zone with a full or short name; undefined when the register has none. */
export const zoneNamed = (register: DivisionRegister, name: string): Zone | undefined =>
  register.zones.find((zone) => zone.name['zh-CN'] === name || zone.shortName === name);
