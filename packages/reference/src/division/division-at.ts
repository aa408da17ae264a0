import { type CalendarDate, isCalendarDate } from '../calendar-date.ts';
import type { Localized } from '../localized.ts';
import type { Division, DivisionRegister } from './division.ts';
import { type UnknownDivision, unknownDivision } from './unknown-division.ts';

/** Refusal: the code exists, but not on that day; what stood in its place is named. */
export interface DivisionNotInForce {
  readonly code: 'DIVISION_NOT_IN_FORCE';
  readonly division: Division;
  /** The unit of the same lineage on that day. */
  readonly instead: Division;
  readonly message: Localized;
}

/** Refusal: no such day, or a day before the register knows its changes. */
export interface DivisionDateNotCovered {
  readonly code: 'DIVISION_DATE_NOT_COVERED';
  readonly date: string;
  readonly from: CalendarDate;
  readonly message: Localized;
}

/** A division, or why there is none. */
export type DivisionAt =
  | { readonly division: Division }
  | { readonly refused: UnknownDivision | DivisionNotInForce | DivisionDateNotCovered };

/** Whether a division is valid on a day. */
export const isInForce = (division: Division, date: CalendarDate): boolean =>
  (division.validFrom === null || division.validFrom <= date) &&
  (division.validTo === null || date <= division.validTo);

const later = (register: DivisionRegister, division: Division): Division | undefined =>
  register.divisions.find(
    ({ code, validFrom }) => code === division.successor && validFrom !== null && validFrom > (division.validTo ?? ''),
  );

const earlier = (register: DivisionRegister, division: Division): Division | undefined =>
  register.divisions.find((candidate) => later(register, candidate) === division);

/** The unit of the same lineage that is valid on a day: successors followed forward, predecessors backward. */
export const lineageAt = (register: DivisionRegister, division: Division, date: CalendarDate): Division | undefined => {
  let current: Division | undefined = division;
  while (current !== undefined && !isInForce(current, date)) {
    current =
      current.validTo !== null && current.validTo < date ? later(register, current) : earlier(register, current);
  }
  return current;
};

/** The refusal for a day the register cannot answer for, or undefined when it can. */
export const dateNotCovered = (register: DivisionRegister, date: string): DivisionDateNotCovered | undefined =>
  isCalendarDate(date) && date >= register.from
    ? undefined
    : {
        code: 'DIVISION_DATE_NOT_COVERED',
        date,
        from: register.from,
        message: {
          'zh-CN': `行政区划沿革自 ${register.from} 起收录，无法查询“${date}”。请改用该日之后的日期，或补充更早的沿革数据。`,
          en: `Changes of divisions are recorded from ${register.from} on, so “${date}” cannot be answered. Use a later day or add earlier changes to the register.`,
        },
      };

/** The division that has a code on a day. */
export const divisionAt = (register: DivisionRegister, code: string, date: CalendarDate): DivisionAt => {
  const uncovered = dateNotCovered(register, date);
  if (uncovered !== undefined) return { refused: uncovered };
  const bearers = register.divisions.filter((division) => division.code === code);
  const division = bearers.find((bearer) => isInForce(bearer, date));
  if (division !== undefined) return { division };
  const instead = bearers.map((bearer) => lineageAt(register, bearer, date)).find((unit) => unit !== undefined);
  const [bearer] = bearers;
  if (bearer === undefined || instead === undefined) return { refused: unknownDivision(register, code) };
  return {
    refused: {
      code: 'DIVISION_NOT_IN_FORCE',
      division: bearer,
      instead,
      message: {
        'zh-CN': `${date} 时没有代码 ${code}（${bearer.name}）；当日为 ${instead.name} ${instead.code}。`,
        en: `On ${date} there was no ${code} (${bearer.english}); it was ${instead.english} ${instead.code} that day.`,
      },
    },
  };
};
