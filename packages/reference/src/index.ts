export * from './calendar/add-working-days.ts';
export type * from './calendar/calendar-refusal.ts';
export * from './calendar/is-working-day.ts';
export * from './calendar/prc-calendar.ts';
export * from './calendar/read-calendar.ts';
export * from './calendar/with-calendar-year.ts';
export type * from './calendar/working-day-calendar.ts';
export * from './calendar/working-days-between.ts';
export { type CalendarDate, isCalendarDate, yearOf } from './calendar-date.ts';
export {
  demonstrationCode,
  demonstrationCodes,
  demonstrationPrefix,
  isDemonstrationCode,
} from './credit-code/demonstration-code.ts';
export * from './credit-code/read-credit-code.ts';
export * from './cultivation-directions.ts';
export * from './division/adjacency.ts';
export type * from './division/adjacent-pair.ts';
export type * from './division/division.ts';
export {
  type DivisionAt,
  type DivisionDateNotCovered,
  type DivisionNotInForce,
  divisionAt,
  isInForce,
} from './division/division-at.ts';
export * from './division/division-in-force.ts';
export * from './division/division-named.ts';
export * from './division/divisions-of.ts';
export type { UnknownDivision } from './division/unknown-division.ts';
export type * from './division/zone.ts';
export * from './division/zones-of.ts';
export * from './enterprise-size/size-class.ts';
export * from './enterprise-size/size-industry.ts';
export * from './enterprise-size/size-table.ts';
export * from './guizhou/register.ts';
export * from './guizhou/six-bases.ts';
export * from './guizhou/trades.ts';
export * from './industry/industry-sections.ts';
export * from './industry/read-industry-code.ts';
export type * from './industry/trade.ts';
export type * from './localized.ts';
export * from './map/county-features.ts';
export type * from './map/division-map.ts';
export * from './map/prefecture-borders.ts';
export type * from './provenance.ts';
export * from './provinces.ts';
