import type { Localized } from '../localized.ts';
import type { Division, DivisionRegister } from './division.ts';
import { editDistance } from './edit-distance.ts';

/** Refusal: no division of the register has this code or name; the nearest ones are named. */
export interface UnknownDivision {
  readonly code: 'DIVISION_UNKNOWN';
  /** The code or name as given. */
  readonly given: string;
  /** At most three, nearest first; empty when nothing is near. */
  readonly suggestions: readonly Division[];
  readonly message: Localized;
}

const mostSuggestions = 3;

const distanceTo = (given: string, division: Division): number =>
  /^\d+$/.test(given)
    ? editDistance(given, division.code)
    : Math.min(editDistance(given, division.name), editDistance(given, division.shortName));

const nearest = (register: DivisionRegister, given: string): readonly Division[] => {
  // A name that shares no character with the given one is no help, however short both are.
  const near = Math.max(1, Math.min(3, [...given].length - 1));
  return register.divisions
    .map((division) => ({ division, distance: distanceTo(given, division) }))
    .filter(({ distance }) => distance <= near)
    .sort((left, right) => left.distance - right.distance || (left.division.code < right.division.code ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ division }) => division);
};

/** The refusal for a code or name that no division of the register has. */
export const unknownDivision = (register: DivisionRegister, given: string): UnknownDivision => {
  const suggestions = nearest(register, given);
  const province = register.divisions.find(({ code }) => code === register.province);
  const list = suggestions.map(({ code, name }) => `${name} ${code}`).join('、');
  const within = { zh: province?.name ?? register.province, en: province?.english ?? register.province };
  return {
    code: 'DIVISION_UNKNOWN',
    given,
    suggestions,
    message: {
      'zh-CN':
        `${within.zh}行政区划中没有“${given}”。` +
        (list === '' ? '请填写县（市、区）全称或六位代码。' : `最接近的是：${list}。`),
      en:
        `No division of ${within.en} is called or coded “${given}”. ` +
        (list === '' ? 'Give the full name of the county or its six-digit code.' : `Nearest: ${list}.`),
    },
  };
};
