import type { Localized } from '../localized.ts';

/** A two-digit division (大类) of GB/T 4754-2017. */
export interface IndustryDivision {
  readonly code: string;
  readonly title: Localized;
}

/** A section (门类) of GB/T 4754-2017 with its divisions. */
export interface IndustrySection {
  /** One letter, A–T. */
  readonly code: string;
  readonly title: Localized;
  readonly divisions: readonly IndustryDivision[];
}

/** A division from its code and both titles. */
export const division = (code: string, zh: string, en: string): IndustryDivision => ({
  code,
  title: { 'zh-CN': zh, en },
});
