import type { CalendarDate } from '../calendar-date.ts';
import type { Localized } from '../localized.ts';
import type { Division, DivisionRegister } from './division.ts';
import { type DivisionDateNotCovered, dateNotCovered, isInForce, lineageAt } from './division-at.ts';
import { type UnknownDivision, unknownDivision } from './unknown-division.ts';

/** Refusal: several divisions go by this name. */
export interface AmbiguousDivision {
  readonly code: 'DIVISION_AMBIGUOUS';
  readonly given: string;
  readonly candidates: readonly Division[];
  readonly message: Localized;
}

/** The division a name stands for on a day. */
export interface NamedDivision {
  /** The unit that bears or bore the name. */
  readonly named: Division;
  /** What that unit is on the day asked about; the same unit unless the name is historic or not yet given. */
  readonly at: Division;
  /** How the name fits: the legal name that day, one of another time, or a short form (玉屏, 玉屏县, 黔东南州). */
  readonly match: 'legal' | 'other-time' | 'short';
  /** For a name of another time: what it is on that day, in a sentence. */
  readonly remark: Localized | null;
}

/** A named division, or why there is none. */
export type DivisionNamed =
  | NamedDivision
  | { readonly refused: UnknownDivision | AmbiguousDivision | DivisionDateNotCovered };

/** Endings that everyday speech puts after a short name, whatever the legal kind of the unit. */
const endings = ['', '省', '州', '市', '县', '区', '特区'];

const bearersOf = (register: DivisionRegister, name: string): readonly Division[] => {
  const legal = register.divisions.filter((division) => division.name === name);
  if (legal.length > 0) return legal;
  return register.divisions.filter(({ shortName }) => endings.some((ending) => shortName + ending === name));
};

const remarkOn = (named: Division, at: Division, date: CalendarDate): Localized => ({
  'zh-CN': `“${named.name}”（${named.code}）在 ${date} 为 ${at.name} ${at.code}。`,
  en: `“${named.english}” (${named.code}) is ${at.english} ${at.code} on ${date}.`,
});

/** The division a full, historic or short name stands for on a day (the register's own day unless told). */
export const divisionNamed = (
  register: DivisionRegister,
  name: string,
  date: CalendarDate = register.asOf,
): DivisionNamed => {
  const uncovered = dateNotCovered(register, date);
  if (uncovered !== undefined) return { refused: uncovered };
  const bearers = bearersOf(register, name);
  const named = bearers.find((bearer) => isInForce(bearer, date)) ?? bearers[0];
  const at = named && lineageAt(register, named, date);
  if (named === undefined || at === undefined) return { refused: unknownDivision(register, name) };
  const units = new Set(bearers.map((bearer) => lineageAt(register, bearer, date)));
  if (units.size > 1) {
    const candidates = bearers.filter((bearer) => isInForce(bearer, date));
    const list = candidates.map((candidate) => `${candidate.name} ${candidate.code}`).join('、');
    const message = {
      'zh-CN': `“${name}”可指：${list}。请填写全称或六位代码。`,
      en: `“${name}” may be any of: ${list}. Give the full name or the six-digit code.`,
    };
    return { refused: { code: 'DIVISION_AMBIGUOUS', given: name, candidates, message } };
  }
  const historic = named.name === name && named !== at;
  if (historic) return { named, at, match: 'other-time', remark: remarkOn(named, at, date) };
  return { named, at, match: named.name === name ? 'legal' : 'short', remark: null };
};
