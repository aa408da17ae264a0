import { type IndustryRefusal, readIndustryCode } from '../industry/read-industry-code.ts';
import type { Localized } from '../localized.ts';
import type { SizeIndustry } from './size-table.ts';

/** Refusal: the size table says nothing about this industry, or a longer code is needed to tell its rows apart. */
export interface SizeIndustryRefusal {
  readonly code: 'SIZE_INDUSTRY_NOT_COVERED' | 'SIZE_INDUSTRY_CODE_TOO_SHORT';
  readonly given: string;
  readonly message: Localized;
}

/** The row of the size table an industry code belongs to, or why there is none. */
export type SizeIndustryFound =
  | { readonly industry: SizeIndustry }
  | { readonly refused: IndustryRefusal | SizeIndustryRefusal };

/** Rows by section (GB/T 4754-2017); sections that need their divisions are absent. */
const bySection: Readonly<Record<string, SizeIndustry>> = {
  A: 'agriculture',
  B: 'industry',
  C: 'industry',
  D: 'industry',
  E: 'construction',
  L: 'leasing-business-services',
  M: 'other',
  N: 'other',
  O: 'other',
  R: 'other',
};

/** Rows by the longest prefix of the digits; `null` where the table has no row. */
const byPrefix: Readonly<Record<string, SizeIndustry | null>> = {
  '51': 'wholesale',
  '52': 'retail',
  '53': null,
  '54': 'transport',
  '55': 'transport',
  '56': 'transport',
  '57': 'transport',
  '58': 'transport',
  '591': 'transport',
  '592': 'storage',
  '593': 'storage',
  '594': 'storage',
  '595': 'storage',
  '596': 'storage',
  '599': 'storage',
  '60': 'post',
  '61': 'lodging',
  '62': 'catering',
  '63': 'information-transmission',
  '64': 'information-transmission',
  '65': 'software',
  '701': 'property-development',
  '702': 'property-management',
  '703': 'other',
  '704': null,
  '709': 'other',
  '85': 'other',
};

const longestPrefix = (digits: string): string | undefined =>
  [3, 2].map((length) => digits.slice(0, length)).find((prefix) => Object.hasOwn(byPrefix, prefix));

/**
 * The row of the size table for a GB/T 4754-2017 code. Finance, railways, education, health, public bodies and
 * self-owned property have none. The assignment follows the notes of 国统字〔2017〕213号 from general knowledge and
 * is provisional; storage (59) and property (70) need three digits.
 */
export const sizeIndustryOf = (given: string): SizeIndustryFound => {
  const read = readIndustryCode(given);
  if ('refused' in read) return read;
  const { section, digits } = read;
  const prefix = longestPrefix(digits);
  const industry = prefix === undefined ? bySection[section.code] : byPrefix[prefix];
  if (industry !== undefined && industry !== null) return { industry };
  const within = digits === '' ? section.divisions.map(({ code }) => code) : [digits];
  const rows = Object.keys(byPrefix).filter((prefix) => within.some((start) => prefix.startsWith(start)));
  // A prefix with a row of its own, even an empty one, needs no further digit.
  if (rows.length > 0 && prefix === undefined) {
    const message = {
      'zh-CN': `行业代码“${given}”跨划型标准的多个行业，请填写到中类（三位）。`,
      en: `The industry code “${given}” spans several rows of the size table; give three digits.`,
    };
    return { refused: { code: 'SIZE_INDUSTRY_CODE_TOO_SHORT', given, message } };
  }
  const message = {
    'zh-CN': `中小企业划型标准不适用于行业“${given}”（${section.title['zh-CN']}），无法划型。`,
    en: `The size table has no row for the industry “${given}” (${section.title.en}); no size class can be given.`,
  };
  return { refused: { code: 'SIZE_INDUSTRY_NOT_COVERED', given, message } };
};
