import type { CalendarDate } from '../calendar-date.ts';
import type { Division, DivisionLevel, DivisionRegister } from './division.ts';
import { isInForce } from './division-at.ts';

const ofLevel = (register: DivisionRegister, level: DivisionLevel, date: CalendarDate): readonly Division[] =>
  register.divisions
    .filter((division) => division.level === level && isInForce(division, date))
    .sort((left, right) => (left.code < right.code ? -1 : 1));

/** Prefectures of the province on a day (the register's own day unless told), by code. */
export const prefectures = (register: DivisionRegister, date: CalendarDate = register.asOf): readonly Division[] =>
  ofLevel(register, 'prefecture', date);

/** Counties of the whole province on a day (the register's own day unless told), by code. */
export const counties = (register: DivisionRegister, date: CalendarDate = register.asOf): readonly Division[] =>
  ofLevel(register, 'county', date);

/** Counties of one prefecture on a day, by code; empty for a code that is no prefecture then. */
export const countiesOf = (
  register: DivisionRegister,
  prefecture: string,
  date: CalendarDate = register.asOf,
): readonly Division[] => counties(register, date).filter(({ parent }) => parent === prefecture);
