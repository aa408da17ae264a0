import { useLanguage } from '../language/localized.ts';

/** A division (行政区划) by name: the legal name, and a transliteration for reading. */
export interface NamedDivision {
  readonly name: string;
  readonly english: string;
}

/** Names a division in the person's language. */
export function useDivisionName(): (division: NamedDivision) => string {
  const language = useLanguage();
  return ({ name, english }) => (language === 'en' ? english : name);
}
