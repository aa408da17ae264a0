import { useTranslation } from 'react-i18next';
import type { Language } from './words.ts';

/** A text that the gateway gives in both languages. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** The language the person reads in. */
export function useLanguage(): Language {
  return useTranslation().i18n.resolvedLanguage === 'en' ? 'en' : 'zh-CN';
}

/** Picks the person's language out of a text that comes in both. */
export function useLocalized(): (text: Localized) => string {
  const language = useLanguage();
  return (text) => (language === 'en' ? text.en : text.zh);
}
