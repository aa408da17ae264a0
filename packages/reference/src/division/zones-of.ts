import type { DivisionRegister } from './division.ts';
import type { Zone } from './zone.ts';

/** Zones that lie, at least in part, in a county. */
export const zonesOf = (register: DivisionRegister, county: string): readonly Zone[] =>
  register.zones.filter(({ counties }) => counties.some(({ code }) => code === county));

/** The zone with a full or short name; undefined when the register has none. */
export const zoneNamed = (register: DivisionRegister, name: string): Zone | undefined =>
  register.zones.find((zone) => zone.name['zh-CN'] === name || zone.shortName === name);
