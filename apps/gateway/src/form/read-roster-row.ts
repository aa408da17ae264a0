import type { Localized } from '@qunxing/criterion';
import { type RosterChange, rosterSlot } from '@qunxing/database';
import { entrySentence, type ReportedValue, readEntry } from '@qunxing/evaluation';
import { readCreditCode, readIndustryCode } from '@qunxing/reference';
import type { FormItemShape } from './form-layout.ts';
import type { RosterRowGiven } from './roster-row-input.ts';

/** A row that can be recorded, or the cell that stands against it. */
export type ReadRow =
  | { readonly change: RosterChange }
  | { readonly refused: { readonly code: string; readonly message: Localized } };

/** What rows are read by. */
export interface RosterReading {
  readonly year: number;
  readonly columns: readonly FormItemShape[];
  /** Counties of the cluster, the applicant first. */
  readonly counties: readonly string[];
  readonly demonstration: boolean;
}

const refusal = (code: string, column: Localized, { 'zh-CN': zh, en }: Localized): ReadRow => ({
  refused: { code, message: { 'zh-CN': `“${column['zh-CN']}”：${zh}`, en: `${column.en}: ${en}` } },
});

const codeTitle: Localized = { 'zh-CN': '统一社会信用代码', en: 'Credit code' };
const nameTitle: Localized = { 'zh-CN': '企业名称', en: 'Name' };
const industryTitle: Localized = { 'zh-CN': '行业代码', en: 'Industry code' };
const countyTitle: Localized = { 'zh-CN': '所在县', en: 'County' };

/** Reads one row that was asked for; what is typed is read cell by cell, the first that does not fit is named. */
export const readRosterRow = (given: RosterRowGiven, reading: RosterReading): ReadRow => {
  const { year, columns, counties, demonstration } = reading;
  const { code: typed, seen, removed } = given;
  const place = (code: string) => ({ slot: rosterSlot(year, code), code, seen: seen ?? null });
  // A row that is taken off need not be one that could be put on: an earlier rule may have let it in.
  if (removed) return { change: { ...place(typed), row: null } };
  const code = readCreditCode(typed, { demonstration });
  if ('refused' in code) return refusal(code.refused.code, codeTitle, code.refused.message);
  const name = (given.name ?? '').trim();
  if (name === '')
    return refusal('ROSTER_NAME_MISSING', nameTitle, { 'zh-CN': '请填企业名称。', en: 'Enter the name.' });
  const industry = given.industry?.trim() || null;
  const known = industry === null ? undefined : readIndustryCode(industry);
  if (known && 'refused' in known) return refusal(known.refused.code, industryTitle, known.refused.message);
  const county = given.county?.trim() || counties[0] || null;
  if (county !== null && !counties.includes(county))
    return refusal('ROSTER_OTHER_COUNTY', countyTitle, {
      'zh-CN': '不在集群所跨的县内，请改选。',
      en: 'It is none of the counties of the cluster; choose one of them.',
    });
  const values: Record<string, ReportedValue | null> = {};
  for (const [index, { item }] of columns.entries()) {
    const text = given.values?.[index]?.trim() ?? '';
    const read = text === '' ? undefined : readEntry(text, item);
    if (read && 'fault' in read) return refusal(read.fault, item.title, entrySentence(read.fault, item));
    values[item.id] = read?.entry.value ?? null;
  }
  return { change: { ...place(code.creditCode), row: { code: code.creditCode, name, industry, county, values } } };
};
