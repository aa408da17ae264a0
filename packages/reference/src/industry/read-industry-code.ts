import type { Localized } from '../localized.ts';
import { type IndustryDivision, type IndustrySection, industrySections } from './industry-sections.ts';

/** Refusal: the text is no code of GB/T 4754-2017; the part that does not exist is named. */
export interface IndustryRefusal {
  readonly code: 'INDUSTRY_CODE_SHAPE' | 'INDUSTRY_CODE_UNKNOWN';
  readonly given: string;
  readonly message: Localized;
}

/**
 * An industry code with what it belongs to. Groups (3 digits) and classes (4 digits) are validated by their
 * division; with an imported tree (`@qunxing/reference/industry-tree`) they can be looked up one by one.
 */
export interface IndustryCode {
  /** Letter and digits, e.g. C2422; a section alone is its letter. */
  readonly code: string;
  /** The digits alone, e.g. 2422; empty for a section. */
  readonly digits: string;
  readonly section: IndustrySection;
  readonly division: IndustryDivision | null;
}

const refuse = (code: IndustryRefusal['code'], given: string, zh: string, en: string) => ({
  refused: { code, given, message: { 'zh-CN': zh, en } },
});

/** Reads a code of GB/T 4754-2017: a letter A–T, 2–4 digits, or both together (C, 24, 2422, C2422). */
export const readIndustryCode = (given: string): IndustryCode | { readonly refused: IndustryRefusal } => {
  const parts = /^([A-T]?)(\d{2,4})?$/.exec(given);
  if (parts === null || given === '') {
    return refuse(
      'INDUSTRY_CODE_SHAPE',
      given,
      `“${given}”不是国民经济行业代码：应为门类字母 A–T、2至4位数字，或二者相连（如 C2422）。`,
      `“${given}” is no industry code: give a letter A–T, 2–4 digits, or both together (such as C2422).`,
    );
  }
  const [, letter = '', digits = ''] = parts;
  const section = industrySections.find(({ code, divisions }) =>
    digits === '' ? code === letter : divisions.some((division) => digits.startsWith(division.code)),
  );
  if (section === undefined) {
    return refuse(
      'INDUSTRY_CODE_UNKNOWN',
      given,
      `GB/T 4754-2017 中没有大类“${digits.slice(0, 2)}”（应为01–97）。`,
      `GB/T 4754-2017 has no division “${digits.slice(0, 2)}” (01–97).`,
    );
  }
  if (letter !== '' && letter !== section.code) {
    return refuse(
      'INDUSTRY_CODE_UNKNOWN',
      given,
      `大类“${digits.slice(0, 2)}”属于门类 ${section.code}（${section.title['zh-CN']}），不属于 ${letter}。`,
      `Division “${digits.slice(0, 2)}” belongs to section ${section.code} (${section.title.en}), not to ${letter}.`,
    );
  }
  const division = section.divisions.find(({ code }) => digits.startsWith(code)) ?? null;
  return { code: section.code + digits, digits, section, division };
};
