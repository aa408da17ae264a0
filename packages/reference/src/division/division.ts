import type { CalendarDate } from '../calendar-date.ts';
import type { Provenance } from '../provenance.ts';
import type { AdjacentPair } from './adjacent-pair.ts';
import type { Zone } from './zone.ts';

/** The three levels the programme works with. */
export type DivisionLevel = 'province' | 'prefecture' | 'county';

/**
 * A unit of GB/T 2260 (行政区划) during one span of validity. When name, code or parent changes, the old record
 * ends and a new one begins; `successor` leads from the old to the new.
 */
export interface Division {
  /** Six-digit code of GB/T 2260. */
  readonly code: string;
  readonly level: DivisionLevel;
  /** Full legal name, e.g. 玉屏侗族自治县. */
  readonly name: string;
  /** Name for maps and charts, e.g. 玉屏; unique within its register. */
  readonly shortName: string;
  /** Transliteration for reading; it has no legal standing. */
  readonly english: string;
  /** Code of the unit above; null for the province. */
  readonly parent: string | null;
  /** First day it is valid; null when that lies before the register's `from`. */
  readonly validFrom: CalendarDate | null;
  /** Last day it is valid; null while in force. */
  readonly validTo: CalendarDate | null;
  /** Code of the unit that took its place; null while in force. */
  readonly successor: string | null;
  /** Longitude and latitude of a point inside, in degrees, for labels. */
  readonly point: readonly [number, number] | null;
  /** Why the dates are what they are; present where one is stated. */
  readonly validity: Provenance | null;
}

/**
 * All divisions of one province with its zones and neighborhoods: a value, one per province, so that every
 * function here works for any of them.
 */
export interface DivisionRegister {
  /** Code of the province. */
  readonly province: string;
  /** First day from which the register knows every change. */
  readonly from: CalendarDate;
  /** Day whose state the list in force was taken from. */
  readonly asOf: CalendarDate;
  readonly source: Provenance;
  readonly divisions: readonly Division[];
  readonly adjacency: readonly AdjacentPair[];
  readonly zones: readonly Zone[];
}
