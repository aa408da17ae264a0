import type { PublishedPeriod } from './published-figure.ts';
import type { PublishedRow } from './published-row.ts';
import { type Rejection, reject } from './rejection.ts';

type PeriodRead =
  | { readonly period: Omit<PublishedPeriod, 'kind'>; readonly months: boolean }
  | { readonly rejected: Rejection };

/** Reads year and period of a row: a year or `undated`, the whole year or its first months. */
export const readPeriod = (row: PublishedRow): PeriodRead => {
  const undated = row.year === 'undated';
  if (!undated && !/^(19|20)\d{2}$/.test(row.year)) {
    return reject(
      row,
      'year',
      'ROW_YEAR_MALFORMED',
      `“${row.year}”不是年份。请写四位年份，来源未注明年份的写 undated。`,
      `“${row.year}” is no year. Write four digits, or undated where the source does not say.`,
    );
  }
  const months = /^([1-9]|1[01]) months?$/.test(row.period);
  if (!months && row.period !== 'year') {
    return reject(
      row,
      'period',
      'ROW_PERIOD_MALFORMED',
      `“${row.period}”不是时期。全年写 year，不足一年的写月数，如 8 months。`,
      `“${row.period}” is no period. Write year for the whole year, or a number of months such as 8 months.`,
    );
  }
  const year = undated ? null : Number(row.year);
  const label = [row.year, months ? row.period : '', row.qualifier].filter((part) => part !== '').join(', ');
  return { period: { key: year === null ? 'once' : `y${year}`, year, label }, months };
};
